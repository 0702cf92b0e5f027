import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { outcomes } from '../arbitraries/outcome.ts'
import { respond } from '../emulator/protocol/respond.ts'
import type { HttpRequest, HttpResponse } from '../model/exchange.ts'
import { type Input, type OperationId, operations } from '../model/operation.ts'

/** Draws answers; what is drawn depends on the seed, the request and how often it was sent, not on other requests. */
export function drawnAnswers(
  seed: number,
): (operation: OperationId, input: Input, request: HttpRequest) => HttpResponse {
  const times = new Map<string, number>()
  return (id, input, { path, body }) => {
    // Not the input: a body may be nested deeper than JSON.stringify can follow.
    const asked = `${id} ${path} ${body}`
    const time = times.get(asked) ?? 0
    times.set(asked, time + 1)
    const digest = createHash('sha256').update(`${seed} ${time} ${asked}`).digest()
    const { success, partialFailure } = outcomes(operations[id], input)
    const possible = [success, partialFailure].filter((each) => each !== undefined)
    const [drawn] = fc.sample(fc.oneof(...possible), { numRuns: 1, seed: digest.readInt32LE() })
    return respond({ output: Object(drawn?.body) })
  }
}
