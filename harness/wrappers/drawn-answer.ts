import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { outcomes } from '../arbitraries/outcome.ts'
import type { HttpRequest } from '../model/exchange.ts'
import { type Input, type OperationId, operations } from '../model/operation.ts'

/** Draws the bodies of answers; what is drawn depends on the seed, the request and how often it was sent, not on other requests. */
export function drawnAnswers(
  seed: number,
): (operation: OperationId, input: Input, request: HttpRequest) => Readonly<Record<string, unknown>> {
  const times = new Map<string, number>()
  return (id, input, { path, body }) => {
    // Not the input: a body may be nested deeper than JSON.stringify can follow.
    const asked = `${id} ${path} ${body}`
    const time = times.get(asked) ?? 0
    times.delete(asked)
    times.set(asked, time + 1)
    forgetOldest(times)
    const digest = createHash('sha256').update(`${seed} ${time} ${asked}`).digest()
    const { success, partialFailure } = outcomes(operations[id], input)
    const possible = [success, partialFailure].filter((each) => each !== undefined)
    const [drawn] = fc.sample(fc.oneof(...possible), { numRuns: 1, seed: digest.readInt32LE() })
    return Object(drawn?.body)
  }
}

/** The requests that are remembered; an older one counts as new when it comes again. */
const MOST = 1000

function forgetOldest(times: Map<string, number>): void {
  const [oldest] = times.size > MOST ? times.keys() : []
  if (oldest !== undefined) times.delete(oldest)
}
