import type { HttpRequest, HttpResponse } from '../model/exchange.ts'
import type { HandlerInput, HandlerResult } from './handler.ts'
import { handlers } from './handlers.ts'
import { type Parsed, parse } from './protocol/parse.ts'
import type { Refusal } from './protocol/refusals.ts'
import type { Region } from './protocol/region.ts'
import { respond } from './protocol/respond.ts'
import { type RoutedRequest, route } from './protocol/route.ts'
import { validate } from './protocol/validate.ts'
import type { RouteId } from './service.ts'

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
