import { named } from '../../checks/check.ts'
import { errorType } from '../../model/error-type.ts'
import { type Exchange, hasSucceeded, isAnswered, isObject, json } from '../../model/exchange.ts'
import { type Undecided, untestable } from '../../model/failure.ts'
import type { Input, OperationId, SupportingId } from '../../model/operation.ts'

/** A call that was made: the input with its placeholders filled in, and its exchange. */
export interface Call {
  readonly input: Input
  readonly exchange: Exchange
}

/** What fixtures and clean-up need of a run: fresh accounts, and operations to call. */
export interface Caller {
  readonly call: (id: OperationId | SupportingId, input: Input) => Promise<Call>
  /** An account that no other request of the run has. */
  readonly account: () => string
  /** How many accounts a fixture may make: few on a real account. */
  readonly most: number
  /** The value of a fixture, or undefined where it could not be provided. */
  readonly fixture: (name: string) => string | undefined
}

/** The body of a call that a law builds on but does not judge, or why the law cannot go on. */
export function outputOf({ exchange }: Call, what: string): Readonly<Record<string, unknown>> | Undecided {
  if (!isAnswered(exchange))
    return untestable(`needs ${what}, which gave no answer: ${exchange.noAnswer.detail}`)
  const { response } = exchange
  const body = json(response)
  if (hasSucceeded(response) && isObject(body)) return body
  const reason = `needs ${what}, which answered ${named(response)}`
  const lacking =
    [404, 405, 501].includes(response.status) ||
    /^(UnknownOperation|NotImplemented|MissingAuthenticationToken)/.test(errorType(response) ?? '')
  return lacking ? { verdict: 'unsupported', reason } : untestable(reason)
}

export const isUndecided = (value: object): value is Undecided => 'verdict' in value && 'reason' in value
