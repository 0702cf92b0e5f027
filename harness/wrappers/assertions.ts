import type { Evidence, RequirementId } from '../model/requirement.ts'
import type { ScriptedOutcome } from './script.ts'

/** Something that code under test sent and the spec forbids. */
export interface Violation {
  /** The operation that was called; absent where no operation has the route. */
  readonly operation?: string
  /** The requirement whose other side this is; absent where it is one of HTTP or of AWS in common. */
  readonly requirement?: RequirementId
  /** JSON pointer to what is wrong, from `/path` or `/body` on; empty where it is the request as a whole. */
  readonly pointer: string
  /**
   * The keyword of the schema, such as `maxItems`; `rule` for what the documentation says and no schema can; `route`,
   * `content-type`, `accept` or `json` where it got no further.
   */
  readonly keyword: string
  /** One sentence: the operation, the field, what was sent and what is allowed. */
  readonly message: string
  readonly evidence: readonly Evidence[]
}

/** Throws one Error that lists the violations, those of one kind in one line; returns where there are none. */
export function assertNone(
  violations: readonly Violation[],
  count: number,
  from: (...args: never[]) => unknown,
): void {
  if (violations.length === 0) return
  const groups = Map.groupBy(violations, groupOf)
  const lines = [...groups.values()].map(
    ([first, ...more]) => `  ${first?.message}${more.length > 0 ? ` (${more.length + 1} times)` : ''}`,
  )
  const more = count > violations.length ? `\n  The last ${violations.length} of ${count} are listed.` : ''
  throw failing(`The code under test sent what the spec forbids:\n${lines.join('\n')}${more}`, from)
}

/** Of one kind are violations of one limit, whatever was sent and whichever entry of a list it was. */
const groupOf = ({ operation, keyword, pointer, message }: Violation) =>
  operation === undefined
    ? message
    : [operation, keyword, pointer.replaceAll(/\/\d+(?=\/|$)/g, '/each')].join(' ')

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

/** An error whose stack begins at the assertion in the test, not in here. */
function failing(message: string, from: (...args: never[]) => unknown): Error {
  const error = new Error(message)
  Error.captureStackTrace(error, from)
  return error
}
