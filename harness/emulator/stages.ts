import type { HttpRequest, HttpResponse } from '../model/exchange.ts'
import type { Input, Outcome } from './handlers/handler.ts'
import { handlers } from './handlers/index.ts'
import { type Parsed, parse } from './parse.ts'
import type { Refusal } from './refusals/refusal.ts'
import type { Region } from './region.ts'
import { respond } from './respond.ts'
import { type Call, route } from './route.ts'
import type { RouteId } from './service.ts'
import { validate } from './validate.ts'

/** What a request goes through, in this order; a planted fault replaces some of them. */
export interface Stages {
  readonly route: (request: HttpRequest) => Call | Refusal
  readonly parse: (request: HttpRequest) => Parsed | Refusal
  readonly validate: (id: RouteId, input: Input) => Refusal | undefined
  readonly handle: (id: RouteId, input: Input, region: Region) => Outcome
  readonly respond: (outcome: Outcome) => HttpResponse
}

/** The stages without a fault. */
export const soundStages: Stages = {
  route,
  parse,
  validate,
  handle: (id, input, region) => handlers[id](input, region),
  respond,
}
