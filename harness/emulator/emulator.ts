import type { HttpRequest, HttpResponse } from '../model/exchange.ts'
import type { Outcome } from './handler.ts'
import { type Stages, soundStages } from './pipeline.ts'
import { isRefusal } from './protocol/refusals.ts'
import { createRegions, type Region } from './protocol/region.ts'
import type { Difference } from './variations/variation.ts'

/** A server without a socket; it remembers what it was told. */
export interface Emulator {
  readonly handle: (request: HttpRequest) => Promise<HttpResponse>
}

/** Makes the reference emulator with an account of its own, sound unless a fault is planted, or it is a variant. */
export function createEmulator(
  options: { readonly fault?: Difference | undefined; readonly now?: () => Date } = {},
): Emulator {
  const { fault } = options
  const stages = { ...soundStages, ...fault?.stages?.(soundStages) }
  const regions = createRegions(options.now ?? (() => new Date()))
  const handle = async (request: HttpRequest) => stages.respond(outcomeOf(request, stages, regions))
  const around = fault?.around?.()
  return { handle: around ? (request) => around(request, handle) : handle }
}

function outcomeOf(request: HttpRequest, stages: Stages, regions: (name: string) => Region): Outcome {
  const call = stages.route(request)
  if (isRefusal(call)) return call
  const parsed = stages.parse(request)
  if (isRefusal(parsed)) return parsed
  const input = { path: call.path, query: call.query, body: parsed.body }
  return stages.validate(call.id, input) ?? stages.handle(call.id, input, regions(call.region))
}
