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

/** The accounts that an input names, each once, in the order of the request. */
export const requestedAccounts = ({ input }: Operation, { body }: Input): readonly string[] => [
  ...new Set(textsOf(ACCOUNT_KINDS, input.properties?.body, body)),
]

/** The e-mail addresses that an input names, in the order of the request. */
export const requestedAddresses = ({ input }: Operation, { body }: Input): readonly string[] =>
  textsOf(['email'], input.properties?.body, body)

function textsOf(kinds: readonly unknown[], schema: Schema | undefined, value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => textsOf(kinds, schema?.items, item))
  if (isObject(value)) {
    return Object.entries(value).flatMap(([name, inner]) => textsOf(kinds, schema?.properties?.[name], inner))
  }
  return typeof value === 'string' && kinds.includes(schema?.['x-accepted']?.as) ? [value] : []
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
