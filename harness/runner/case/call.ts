import type { DrawnInput } from '../../arbitraries/placeholder.ts'
import { named } from '../../checks/check.ts'
import { type Exchange, errorType, hasSucceeded, isAnswered, isObject, json } from '../../model/exchange.ts'
import { type Undecided, untestable } from '../../model/failure.ts'
import type { Input, OperationId, SupportingId } from '../../model/operation.ts'

/** A call that was made: the input with its placeholders filled in, and its exchange. */
export interface Call {
  readonly input: Input
  readonly exchange: Exchange
}

/** What fixtures and clean-up need of a run: fresh accounts, and operations to call. */
export interface Caller {
  /** Never rejects because of the target: a timeout or a reset is part of the exchange. */
  readonly call: (id: OperationId | SupportingId, input: DrawnInput) => Promise<Call>
  /** A 12-digit account id that no other request of the run has. */
  readonly account: () => string
  /** How many accounts a fixture may make: few on a real account. */
  readonly most: number
  /** The value of a fixture, or undefined where it could not be provided. */
  readonly fixture: (name: string) => string | undefined
}

/**
 * The body of a successful call that a law builds on but does not judge, as a JSON object. `what` names the call for
 * people. `untestable` where the call failed, `unsupported` where the target lacks the operation; never throws.
 */
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

/**
 * What must exist before an operation can accept anything: a value that all requests share, accounts that they share,
 * or accounts that are made ready for one request and used up by it.
 */
export type Fixture =
  | {
      readonly name: string
      readonly kind: 'value'
      readonly provide: (caller: Caller) => Promise<string | Undecided>
    }
  | {
      readonly name: string
      readonly kind: 'accounts'
      readonly provide: (caller: Caller) => Promise<Accounts | Undecided>
    }
  | {
      readonly name: string
      readonly kind: 'prepared'
      readonly provide: (caller: Caller, count: number) => Promise<Accounts | Undecided>
    }

/** Account ids of 12 digits. */
export type Accounts = readonly string[]

/** What an accepted request leaves behind, and how it is removed. */
export interface CleanupRule {
  readonly after: OperationId | SupportingId
  readonly accounts: (input: Input, output: unknown) => readonly string[]
  /** A route that removes accounts as well, when a law calls it: they need not be removed again. */
  readonly undo?: {
    readonly by: OperationId | SupportingId
    readonly accounts: (input: Input, output: unknown) => readonly string[]
  }
  /** Resolves with the accounts that are left over. */
  readonly remove: (caller: Caller, accounts: readonly string[]) => Promise<readonly string[]>
}
