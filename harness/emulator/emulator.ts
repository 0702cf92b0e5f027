import type { HttpRequest, HttpResponse } from '../model/exchange.ts'
import type { Fault } from './faults/fault.ts'
import type { Outcome } from './handlers/handler.ts'
import { isRefusal } from './refusals/refusal.ts'
import { createRegions, type Region } from './region.ts'
import { type Stages, soundStages } from './stages.ts'

/** A server without a socket; it remembers what it was told. */
export interface Emulator {
  readonly handle: (request: HttpRequest) => Promise<HttpResponse>
}

/** Makes the reference emulator with an account of its own, sound unless a fault is planted. */
export function createEmulator(
  options: { readonly fault?: Fault | undefined; readonly now?: () => Date } = {},
): Emulator {
  const stages = { ...soundStages, ...options.fault?.plant(soundStages) }
  const regions = createRegions(options.now ?? (() => new Date()))
  return { handle: async (request) => stages.respond(outcomeOf(request, stages, regions)) }
}

function outcomeOf(request: HttpRequest, stages: Stages, regions: (name: string) => Region): Outcome {
  const call = stages.route(request)
  if (isRefusal(call)) return call
  const parsed = stages.parse(request)
  if (isRefusal(parsed)) return parsed
  const input = { path: call.path, query: call.query, body: parsed.body }
  return stages.validate(call.id, input) ?? stages.handle(call.id, input, regions(call.region))
}
