import type { HttpRequest, HttpResponse } from '../model/exchange.ts'
import type { OperationId } from '../model/operation.ts'
import type { Outcome } from './handler.ts'
import { type Stages, soundStages } from './pipeline.ts'
import { isRefusal } from './protocol/refusals.ts'
import { createRegions, type Region } from './protocol/region.ts'
import type { Processed } from './state-change.ts'
import { stateChanges } from './state-changes.ts'
import type { Difference } from './variations/variation.ts'

/** A server without a socket; it remembers what it was told. */
export interface Emulator {
  readonly handle: (request: HttpRequest) => Promise<HttpResponse>
}

/** An emulator whose state can be changed past its rules. */
export interface StatefulEmulator extends Emulator {
  /** Makes it as it is after a success of an operation, whatever the emulator itself would have answered. */
  readonly apply: (id: OperationId, processed: Processed, region: string) => void
}

/** Makes the reference emulator with an account of its own, sound unless a fault is planted, or it is a variant. */
export function createEmulator(
  options: { readonly fault?: Difference | undefined; readonly now?: () => Date } = {},
): StatefulEmulator {
  const { fault } = options
  if (fault !== undefined && typeof fault !== 'object') {
    throw new Error(
      `createEmulator(): fault must be a value, such as faults['bare-error'], not ${JSON.stringify(fault)}.`,
    )
  }
  const stages = { ...soundStages, ...fault?.stages?.(soundStages) }
  const regions = createRegions(options.now ?? (() => new Date()))
  const handle = async (request: HttpRequest) => stages.respond(outcomeOf(request, stages, regions))
  const around = fault?.around?.()
  return {
    handle: around ? (request) => around(request, handle) : handle,
    apply: (id, processed, region) => stateChanges[id](processed, regions(region)),
  }
}

function outcomeOf(request: HttpRequest, stages: Stages, regions: (name: string) => Region): Outcome {
  const call = stages.route(request)
  if (isRefusal(call)) return call
  const parsed = stages.parse(request)
  if (isRefusal(parsed)) return parsed
  const input = { path: call.path, query: call.query, body: parsed.body }
  return stages.validate(call.id, input) ?? stages.handle(call.id, input, regions(call.region))
}
