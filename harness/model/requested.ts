import { isObject } from './exchange.ts'
import type { Input, Operation } from './operation.ts'
import type { Schema } from './schema.ts'

/** A list of an answer with one entry for each account. */
export interface AccountList {
  /** The member of the output that is the list. */
  readonly name: string
  /** The member of each entry that is the account. */
  readonly account: string
  /** Whether it lists the accounts that were not processed. */
  readonly failures: boolean
  readonly items: Schema
}

const ACCOUNT = /^accountId$/i
const ACCOUNT_KINDS: readonly unknown[] = ['account-id', 'fixture-account', 'prepared-account']

/** Accounts in the order of a request, each with the members that stand beside it there. */
export type Requested = ReadonlyMap<string, Readonly<Record<string, unknown>>>

/** The accounts that an input names, and what it says of each. */
export const requestedOf = ({ input }: Operation, { body }: Input): Requested =>
  new Map(accountsIn(input.properties?.body, body, {}))

/** The accounts that an input names, each once. */
export const requestedAccounts = (operation: Operation, input: Input): readonly string[] => [
  ...requestedOf(operation, input).keys(),
]

/** The e-mail addresses that an input names, in the order of the request. */
export const requestedAddresses = ({ input }: Operation, { body }: Input): readonly string[] =>
  addressesIn(input.properties?.body, body)

function addressesIn(schema: Schema | undefined, value: unknown): readonly string[] {
  if (!schema) return []
  if (Array.isArray(value)) return value.flatMap((item) => addressesIn(schema.items, item))
  if (isObject(value)) {
    return Object.entries(value).flatMap(([name, inner]) => addressesIn(schema.properties?.[name], inner))
  }
  return typeof value === 'string' && schema['x-accepted']?.as === 'email' ? [value] : []
}

function accountsIn(
  schema: Schema | undefined,
  value: unknown,
  beside: Readonly<Record<string, unknown>>,
): readonly (readonly [account: string, beside: Readonly<Record<string, unknown>>])[] {
  // What the schema does not describe names no account, and may be nested deeper than recursion can follow.
  if (!schema) return []
  if (Array.isArray(value)) return value.flatMap((item) => accountsIn(schema.items, item, {}))
  if (isObject(value)) {
    return Object.entries(value).flatMap(([name, inner]) =>
      accountsIn(schema.properties?.[name], inner, value),
    )
  }
  const isAccount = typeof value === 'string' && ACCOUNT_KINDS.includes(schema['x-accepted']?.as)
  return isAccount ? [[value, beside]] : []
}

/** The schema of an account's entry, narrowed to what agrees with the request. */
export function agreeing(entry: Schema, requested: Requested, account: string): Schema {
  const beside = requested.get(account) ?? {}
  const narrowed = Object.entries(entry.properties ?? {}).flatMap(([name, schema]) =>
    Object.entries(schema['x-follows'] ?? {}).flatMap(([member, values]) => {
      const agreed = values[String(beside[member])]
      return agreed ? [[name, { ...schema, enum: agreed }] as const] : []
    }),
  )
  if (narrowed.length === 0) return entry
  return { ...entry, properties: { ...entry.properties, ...Object.fromEntries(narrowed) } }
}

/** The lists of an operation's output that answer for accounts. */
export function accountLists({ output }: Operation): readonly AccountList[] {
  return Object.entries(output.properties ?? {}).flatMap(([name, schema]) => {
    const account = Object.keys(schema.items?.properties ?? {}).find((member) => ACCOUNT.test(member))
    if (!schema.items || account === undefined) return []
    return [{ name, account, failures: schema['x-failures'] === true, items: schema.items }]
  })
}

/** The members of an operation's output that repeat the one account of the request. */
export const echoedAccounts = ({ output }: Operation): readonly string[] =>
  Object.entries(output.properties ?? {}).flatMap(([name, { type }]) =>
    type === 'string' && ACCOUNT.test(name) ? [name] : [],
  )
