import type { operations as operationTable } from '../../generated/operations.ts'
import type { ErrorBody, ErrorName, OperationId, Output } from '../../generated/types.ts'
import { readOutcome } from './read-outcome.ts'
import type { ScriptedOutcome } from './scripted-outcome.ts'

/** The names of an operation's documented outcomes. */
export type OutcomeName<Id extends OperationId = OperationId> =
  | 'success'
  | PartialFailure<Id>
  | (ErrorName<Id> & string)

/** Only an operation whose answer lists what was not processed can fail in part. */
type PartialFailure<Id extends OperationId> = true extends Outputs<Id>[keyof Outputs<Id>]
  ? 'partialFailure'
  : never

/** For each member of the output, whether it lists failures. */
type Outputs<Id extends OperationId> = {
  [Member in keyof Table[Id]['output']['properties']]: Table[Id]['output']['properties'][Member] extends {
    readonly 'x-failures': true
  }
    ? true
    : false
}

type Table = typeof operationTable

/** What may be said of an outcome beside its name. */
export interface OutcomeOptions<Id extends OperationId = OperationId, Name extends string = string> {
  /**
   * Members of the answer; those left out are as in the documented example. The entries of a list are looked up by their
   * account: those of accounts that a request does not name are left out, and accounts that no entry names are answered
   * as successes.
   */
  readonly body?: Partial<Name extends ErrorName<Id> ? ErrorBody<Id, Name> : Output<Id>>
  /** How many requests are answered so; 1 where it is left out, `Infinity` for all that follow. */
  readonly times?: number
  /** Whole seconds for the header Retry-After, for errors to which the model binds it; 0 where it is left out. */
  readonly retryAfter?: RetryAfter<Table[Id]['errors'], Name>
}

type RetryAfter<Errors, Name> = Name extends keyof Errors
  ? Errors[Name] extends { readonly retryAfter: true }
    ? number
    : never
  : never

/**
 * A documented outcome of an operation, for `script`. What the operation does not document does not compile; where types
 * are not checked, it throws an Error that says what is wrong.
 */
export function outcome<const Id extends OperationId, const Name extends OutcomeName<Id>>(
  operation: Id,
  name: Name,
  options?: OutcomeOptions<Id, Name>,
): ScriptedOutcome {
  const read = readOutcome({ operation, outcome: name, ...options })
  if ('problem' in read) throw new Error(read.problem)
  return read
}
