import type { Processed } from '../emulator/handler-contract.ts'
import { isObject } from '../model/exchange.ts'
import { type Input, type OperationId, operations } from '../model/operation.ts'
import { accountLists, requestedOf } from '../model/requested.ts'

/** The accounts of a request that the body of a success does not list as failures. */
export function processedBy(
  id: OperationId,
  { path = {}, body }: Input,
  output: Readonly<Record<string, unknown>>,
): Omit<Processed, 'readsAsCreated'> {
  const operation = operations[id]
  const failed = accountLists(operation)
    .filter(({ failures }) => failures)
    .flatMap(({ name, account }) => accountsIn(output[name], account))
  const accounts = [...requestedOf(operation, { body })].filter(([id]) => !failed.includes(id))
  return { path, accounts: new Map(accounts) }
}

const accountsIn = (list: unknown, account: string): readonly unknown[] =>
  Array.isArray(list) ? list.map((entry: unknown) => (isObject(entry) ? entry[account] : undefined)) : []
