import { randomUUID } from 'node:crypto'
import type { HttpRequest, HttpResponse } from '../model/exchange.ts'
import type { HandlerInput, HandlerResult } from './handler-contract.ts'
import { handlers } from './handler-table.ts'
import { type Parsed, parse } from './protocol/parse.ts'
import { isRefusal, type Refusal } from './protocol/refusals.ts'
import type { Region } from './protocol/region.ts'
import { type RoutedRequest, route } from './protocol/route.ts'
import { validate } from './protocol/validate.ts'
import type { RouteId } from './routes.ts'

/** Writes what a call came to as restJson1 does. */
export function respond(outcome: HandlerResult): HttpResponse {
  const headers = { 'content-type': 'application/json', 'x-amzn-requestid': randomUUID() }
  if (!isRefusal(outcome)) return { status: 200, headers, body: JSON.stringify(outcome.output) }
  return {
    status: outcome.status,
    headers: { ...headers, 'x-amzn-errortype': outcome.refused },
    body: JSON.stringify(outcome.body),
  }
}

/** What a request goes through, in this order; a planted fault replaces some of them. */
export interface Pipeline {
  readonly route: (request: HttpRequest) => RoutedRequest | Refusal
  readonly parse: (request: HttpRequest) => Parsed | Refusal
  readonly validate: (id: RouteId, input: HandlerInput) => Refusal | undefined
  readonly handle: (id: RouteId, input: HandlerInput, region: Region) => HandlerResult
  readonly respond: (outcome: HandlerResult) => HttpResponse
}

/** The stages without a fault. */
export const correctPipeline: Pipeline = {
  route,
  parse,
  validate,
  handle: (id, input, region) => handlers[id](input, region),
  respond,
}
