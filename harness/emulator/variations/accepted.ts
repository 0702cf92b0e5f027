import type { HttpRequest } from '../../model/exchange.ts'
import { correctPipeline } from '../pipeline.ts'
import { isRefusal } from '../protocol/refusals.ts'
import { isLong } from './altered.ts'

/** Whether a request comes so far as to be carried out: it has a route, can be read, and keeps to the schema; none is long. */
export function reachesHandler(request: HttpRequest): boolean {
  if (isLong(request)) return false
  const call = correctPipeline.route(request)
  if (isRefusal(call)) return false
  const parsed = correctPipeline.parse(request)
  if (isRefusal(parsed)) return false
  const { id, path, query } = call
  return correctPipeline.validate(id, { path, query, body: parsed.body }) === undefined
}
