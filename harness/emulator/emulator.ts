import type { HttpRequest, HttpResponse } from '../model/exchange.ts'
import type { OperationId } from '../model/operation.ts'
import type { HandlerResult, Processed } from './handler-contract.ts'
import { stateChanges } from './handler-table.ts'
import { correctPipeline, type Pipeline } from './pipeline.ts'
import { isRefusal } from './protocol/refusals.ts'
import { createRegions, type Region } from './protocol/region.ts'
import type { Variation } from './variations/variation.ts'

/** A server without a socket; it keeps its state. */
export interface Emulator {
  readonly handle: (request: HttpRequest) => Promise<HttpResponse>
}

/** An emulator whose state can be changed past its rules. */
export interface StatefulEmulator extends Emulator {
  /** Makes it as it is after a success of an operation, whatever the emulator itself would have answered. */
  readonly apply: (id: OperationId, processed: Processed, region: string) => void
}

/** Makes the reference emulator with an account of its own, correct unless a fault is planted, or it is a variant. */
export function createEmulator(
  options: { readonly fault?: Variation | undefined; readonly now?: () => Date } = {},
): StatefulEmulator {
  const { fault } = options
  if (fault !== undefined && typeof fault !== 'object') {
    throw new Error(
      `createEmulator(): fault must be a value, such as faults['bare-error'], not ${JSON.stringify(fault)}.`,
    )
  }
  const pipeline = { ...correctPipeline, ...fault?.pipeline?.(correctPipeline) }
  const regions = createRegions(options.now ?? (() => new Date()))
  const handle = async (request: HttpRequest) => pipeline.respond(outcomeOf(request, pipeline, regions))
  const middleware = fault?.middleware?.()
  return {
    handle: middleware ? (request) => middleware(request, handle) : handle,
    apply: (id, processed, region) => stateChanges[id]?.(processed, regions(region)),
  }
}

function outcomeOf(
  request: HttpRequest,
  pipeline: Pipeline,
  regions: (name: string) => Region,
): HandlerResult {
  const call = pipeline.route(request)
  if (isRefusal(call)) return call
  const parsed = pipeline.parse(request)
  if (isRefusal(parsed)) return parsed
  const input = { path: call.path, query: call.query, body: parsed.body }
  return pipeline.validate(call.id, input) ?? pipeline.handle(call.id, input, regions(call.region))
}
