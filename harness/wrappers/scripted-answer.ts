import { respond } from '../emulator/pipeline.ts'
import { type HttpResponse, isObject } from '../model/exchange.ts'
import { type Input, isOperation, type Operation, operations } from '../model/operation.ts'
import {
  type AccountList,
  accountLists,
  agreeing,
  echoedAccounts,
  type Requested,
  requestedOf,
} from '../model/requested.ts'
import { scriptableErrors } from './read-outcome.ts'
import type { ScriptedOutcome } from './script.ts'

type Body = ScriptedOutcome['body']

/** The answer of a scripted error. */
export function scriptedError({ operation: id, outcome, body, retryAfter }: ScriptedOutcome): HttpResponse {
  const error = scriptableErrors(id)[outcome]
  if (!error) throw new Error(`${id} has no error ${outcome}`)
  const response = respond({ ...error, body: { ...error.body, ...body } })
  if (!isOperation(id) || !operations[id].errors[outcome]?.retryAfter) return response
  return { ...response, headers: { ...response.headers, 'retry-after': String(retryAfter) } }
}

/**
 * The body of a scripted success: it answers every account of the request exactly once; where a partial failure does
 * not say which accounts fail, it is the first. `read` is what the emulator would answer to an operation that reads,
 * for an account is shown as it is there; others are shown as the documented example shows one.
 */
export function scriptedOutput(operation: Operation, scripted: Scripted, input: Input, read: Body): Body {
  const { outcome, body } = scripted
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
        return [
          list.name,
          ids.map((id) => givenEntry(list, body, id) ?? givenEntry(list, read, id) ?? exampleOf(id)),
        ]
      }),
    ),
  }
}

type Scripted = Pick<ScriptedOutcome, 'outcome' | 'body'>

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
