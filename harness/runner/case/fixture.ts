import type { Undecided } from '../../model/failure.ts'
import type { Input, OperationId, SupportingId } from '../../model/operation.ts'
import type { Caller } from './call.ts'

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
