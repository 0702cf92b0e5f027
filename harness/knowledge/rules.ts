import type { Input, OperationId, SupportingId } from '../model/operation.ts'

/** The value of a fact: whether an account is a member, its address, whether a feature is on. */
export type Value = string | boolean

/** What a request asks a service to hold about one account. */
export interface FactChange {
  readonly account: string
  /** The name of the fact, such as `member`. */
  readonly fact: string
  readonly value: Value
  /** Set where a value that the account had before may stay. */
  readonly mayStay?: boolean
}

/** How the requests of one route change what a service holds about accounts. */
export interface WriteRule {
  readonly route: OperationId | SupportingId
  /** What holds the accounts, beside the service and the region, such as a detector. */
  readonly holder?: (input: Input) => string
  readonly changes: (input: Input) => readonly FactChange[]
  /** The accounts that a success says it did not process: they stay as they were. */
  readonly unprocessed?: (output: unknown) => readonly string[]
  /** The accounts of which a success leaves open what they are; or all of them, whatever the answer. */
  readonly open?: ((output: unknown) => readonly string[]) | 'all'
}

/** What holds an account, and the account. */
export interface Held {
  readonly service: string
  readonly region: string
  readonly holder: string
  readonly account: string
}

/** What a read shows of an account, by fact; a fact that it does not show is absent. */
export type Shown = Readonly<Record<string, Value | undefined>>
