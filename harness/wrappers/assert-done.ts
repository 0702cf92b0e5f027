import { failing } from './failing.ts'
import type { ScriptedOutcome } from './scripted-outcome.ts'

/** What is said where a mock has nothing to judge. */
export const NEVER_ASKED =
  'No request reached the mock of AWS: start msw or nock before the code under test sends, and name the endpoint of its client in the option "endpoint".'

/** Throws where no request came, or where scripted outcomes were not used. */
export function assertUsed(
  unused: readonly ScriptedOutcome[],
  requests: number,
  from: (...args: never[]) => unknown,
): void {
  if (requests === 0) throw failing(NEVER_ASKED, from)
  if (unused.length === 0) return
  const lines = unused.map(
    ({ operation, outcome, times }) => `  ${operation} ${outcome}${times > 1 ? ` (${times} times)` : ''}`,
  )
  throw failing(`The code under test did not use all that was scripted:\n${lines.join('\n')}`, from)
}
