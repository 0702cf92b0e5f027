import type {
  operations as operationTable,
  supportingOperations as supportingTable,
} from '../../generated/operations.ts'
import type { ErrorBody, ErrorName, OperationId, Output } from '../../generated/types.ts'
import type { slowOperations } from '../emulator/handler-table.ts'
import type { CommonErrorName } from '../emulator/protocol/refusals.ts'
import type { RouteId } from '../emulator/routes.ts'
import { isObject } from '../model/exchange.ts'
import type { SupportingId } from '../model/operation.ts'
import { readOutcome } from './read-outcome.ts'
import type { ScriptedOutcome } from './script.ts'

/** The names of an operation's documented outcomes. */
export type OutcomeName<Id extends RouteId = RouteId> =
  | 'success'
  | PartialFailure<Id>
  | ModelledError<Id>
  | CommonErrorName

/** The errors of the model of an operation. */
type ModelledError<Id extends RouteId> = Id extends OperationId
  ? ErrorName<Id> & string
  : Id extends SupportingId
    ? keyof (typeof supportingTable)[Id]['errors'] & string
    : never

/** Only an operation whose answer lists what was not processed can fail in part. */
type PartialFailure<Id extends RouteId> = Id extends OperationId
  ? true extends Outputs<Id>[keyof Outputs<Id>]
    ? 'partialFailure'
    : never
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
export interface OutcomeOptions<Id extends RouteId = RouteId, Name extends string = string> {
  /**
   * Members of the answer; those left out are as in the documented example, or for a success of a supporting operation
   * as the emulator answers. The entries of a list are looked up by their account: those of accounts that a request does
   * not name are left out, and accounts that no entry names are answered as successes.
   */
  readonly body?: OutcomeBody<Id, Name>
  /** How many requests are answered so; 1 where it is left out, `Infinity` for all that follow. */
  readonly times?: number
  /** Whole seconds for the header Retry-After, for errors to which the model binds it; 0 where it is left out. */
  readonly retryAfter?: Id extends OperationId ? RetryAfter<Table[Id]['errors'], Name> : never
  /**
   * How many reads show the associated account as CREATED before it is ENABLED, for a success of AssociateMember; 0 where
   * it is left out, `Infinity` for an account that never gets there.
   */
  readonly readsAsCreated?: Id extends (typeof slowOperations)[number]
    ? Name extends 'success'
      ? number
      : never
    : never
}

/** Members of an answer; the specs have no schemas for those of supporting operations. */
type OutcomeBody<Id extends RouteId, Name extends string> = Id extends OperationId
  ? Name extends ErrorName<Id>
    ? Partial<ErrorBody<Id, Name>>
    : Name extends CommonErrorName
      ? Readonly<Record<string, string>>
      : Partial<Output<Id>>
  : Readonly<Record<string, unknown>>

type RetryAfter<Errors, Name> = Name extends keyof Errors
  ? Errors[Name] extends { readonly retryAfter: true }
    ? number
    : never
  : never

/**
 * A documented outcome of an operation, for `script`. What the operation does not document does not compile; where types
 * are not checked, it throws an Error that says what is wrong.
 */
export function outcome<const Id extends RouteId, const Name extends OutcomeName<Id>>(
  operation: Id,
  name: Name,
  options?: OutcomeOptions<Id, Name>,
): ScriptedOutcome {
  if (options !== undefined && !isObject(options)) {
    throw new Error(`The options of ${operation} ${name} must be an object, such as { times: 2 }.`)
  }
  const read = readOutcome({ ...options, operation, outcome: name })
  if ('problem' in read) throw new Error(read.problem)
  return read
}
