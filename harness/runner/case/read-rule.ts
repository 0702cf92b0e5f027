import type { Held, Shown, Value, WriteRule } from '../../knowledge/rules.ts'
import type { Exchange } from '../../model/exchange.ts'
import type { Undecided } from '../../model/failure.ts'
import type { Caller } from './call.ts'

/** What was read of accounts, and the exchanges that show it. */
export interface ReadAccounts {
  readonly shown: ReadonlyMap<string, Shown>
  readonly exchanges: readonly Exchange[]
}

/** How what a service holds about accounts is read. */
export interface ReadRule {
  readonly service: string
  /** What holds the accounts that it reads; undefined where it is not known. */
  readonly holder: (caller: Caller) => string | undefined
  /** The most accounts of one request. */
  readonly most: number
  readonly read: (caller: Caller, accounts: readonly string[]) => Promise<ReadAccounts | Undecided>
  /** A value of a fact, for people: `a member`, `no member`. */
  readonly named: (fact: string, value: Value) => string
}

/** What writing to services changes, and how that is read. */
export interface KnowledgeRules {
  readonly writes: readonly WriteRule[]
  readonly reads: readonly ReadRule[]
  /** The value of a fact for an account that no request named. */
  readonly initial: (fact: string) => Value | undefined
  /** Whether two values are the same to a client. */
  readonly same: (one: Value, other: Value) => boolean
}

/** Whether a rule reads what holds an account. */
export const covers = (rule: ReadRule, held: Held, caller: Caller, region: string): boolean =>
  rule.service === held.service && held.region === region && held.holder === rule.holder(caller)
