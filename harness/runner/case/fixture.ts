import type { Blocked } from '../../model/failure.ts'
import type { Input, OperationId, SupportingId } from '../../model/operation.ts'
import type { Caller } from './caller.ts'

/**
 * What must exist before an operation can accept anything: a value that all requests share, accounts that they share,
 * or accounts that are made ready for one request and used up by it.
 */
export type Fixture =
  | {
      readonly name: string
      readonly kind: 'value'
      readonly provide: (caller: Caller) => Promise<string | Blocked>
    }
  | {
      readonly name: string
      readonly kind: 'accounts'
      readonly provide: (caller: Caller) => Promise<Accounts | Blocked>
    }
  | {
      readonly name: string
      readonly kind: 'prepared'
      readonly provide: (caller: Caller, count: number) => Promise<Accounts | Blocked>
    }

export type Accounts = readonly string[]

/** What an accepted request leaves behind, and how it is taken away again. */
export interface CleanupRule {
  readonly after: OperationId | SupportingId
  readonly accounts: (input: Input, output: unknown) => readonly string[]
  /** A route that takes accounts away as well, when a law calls it: these need not be taken away again. */
  readonly undo?: {
    readonly by: OperationId | SupportingId
    readonly accounts: (input: Input, output: unknown) => readonly string[]
  }
  /** Answers with the accounts that still stand. */
  readonly remove: (caller: Caller, accounts: readonly string[]) => Promise<readonly string[]>
}
