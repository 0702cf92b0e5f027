import { respond } from '../emulator/protocol/respond.ts'
import { type HttpResponse, isObject } from '../model/exchange.ts'
import { type Input, type Operation, operations } from '../model/operation.ts'
import {
  type AccountList,
  accountLists,
  agreeing,
  echoedAccounts,
  type Requested,
  requestedOf,
} from '../model/requested.ts'
import type { ScriptedOutcome } from './scripted-outcome.ts'

type Body = ScriptedOutcome['body']

/**
 * The answer to a request that a scripted outcome stands for. A success answers every account of the request exactly
 * once; where a partial failure does not say which accounts fail, it is the first.
 */
export function scriptedAnswer(scripted: ScriptedOutcome, input: Input): HttpResponse {
  const operation = operations[scripted.operation]
  const { outcome, body, retryAfter } = scripted
  const error = operation.errors[outcome]
  if (!error) return respond({ output: outputOf(operation, scripted, input) })
  const refusal = {
    refused: outcome,
    status: error.status,
    body: { ...operation.example.errors[outcome], ...body },
  }
  const response = respond(refusal)
  if (!error.retryAfter) return response
  return { ...response, headers: { ...response.headers, 'retry-after': String(retryAfter) } }
}

function outputOf(operation: Operation, { outcome, body }: ScriptedOutcome, input: Input): Body {
  const requested = requestedOf(operation, input)
  const accounts = [...requested.keys()]
  const lists = accountLists(operation)
  const failed = outcome === 'success' ? [] : failedOf(lists, body, accounts)
  const succeeded = accounts.filter((account) => !failed.includes(account))
  return {
    ...operation.example.outputs[outcome],
    ...body,
    ...Object.fromEntries(echoedAccounts(operation).map((name) => [name, accounts[0]])),
    ...Object.fromEntries(
      lists.map((list) => {
        const ids = list.failures ? failed : succeeded
        const exampleOf = exampleEntry(list, operation, requested)
        return [list.name, ids.map((id) => givenEntry(list, body, id) ?? exampleOf(id))]
      }),
    ),
  }
}

function failedOf(lists: readonly AccountList[], body: Body, accounts: readonly string[]): readonly string[] {
  const naming = lists.filter(({ name, failures }) => failures && Object.hasOwn(body, name))
  if (naming.length === 0) return accounts.slice(0, 1)
  return accounts.filter((id) => naming.some((list) => givenEntry(list, body, id)))
}

const givenEntry = ({ name, account }: AccountList, body: Body, id: string) =>
  entries(body, name).find((entry) => entry[account] === id)

/** The entry of the documented example, for another account and in agreement with what was requested of it. */
function exampleEntry(list: AccountList, { example }: Operation, requested: Requested) {
  const [first] = Object.values(example.outputs).flatMap((output) => entries(output, list.name))
  return (id: string): Body => {
    const agreed = Object.entries(agreeing(list.items, requested, id).properties ?? {}).flatMap(
      ([name, { enum: values }]) =>
        values && first && !values.includes(String(first[name])) && name in first ? [[name, values[0]]] : [],
    )
    return { ...first, ...Object.fromEntries(agreed), [list.account]: id }
  }
}

function entries(body: Body, list: string): readonly Body[] {
  const found = body[list]
  return Array.isArray(found) ? found.filter(isObject) : []
}
