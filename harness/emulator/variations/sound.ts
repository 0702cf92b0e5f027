import type { HttpRequest } from '../../model/exchange.ts'
import { soundStages } from '../pipeline.ts'
import { isRefusal } from '../protocol/refusals.ts'
import { isLong } from './altered.ts'

/** Whether a request comes so far as to be carried out: it has a route, can be read, and keeps to the schema; none is long. */
export function isSound(request: HttpRequest): boolean {
  if (isLong(request)) return false
  const call = soundStages.route(request)
  if (isRefusal(call)) return false
  const parsed = soundStages.parse(request)
  if (isRefusal(parsed)) return false
  const { id, path, query } = call
  return soundStages.validate(id, { path, query, body: parsed.body }) === undefined
}
