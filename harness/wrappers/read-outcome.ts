import { isObject } from '../model/exchange.ts'
import { nearest } from '../model/nearest.ts'
import { type Operation, operations, validatorsOf, violatedBy } from '../model/operation.ts'
import { accountLists } from '../model/requested.ts'
import { isSuccess, type ScriptedOutcome } from './scripted-outcome.ts'

type Problem = { readonly problem: string }

const MEMBERS = ['operation', 'outcome', 'times', 'body', 'retryAfter']

/** The scripted outcome that a value describes, or in one sentence why it describes none. `"always"` is for JSON. */
export function readOutcome(given: unknown): ScriptedOutcome | Problem {
  if (!isObject(given))
    return { problem: 'A scripted outcome must be an object with "operation" and "outcome".' }
  const stranger = Object.keys(given).find((member) => !MEMBERS.includes(member))
  if (stranger !== undefined) return unknown(`The member "${stranger}"`, stranger, MEMBERS)
  const { operation: id, outcome: name, body = {}, retryAfter } = given
  const operation = Object.values(operations).find((each) => each.id === id)
  if (!operation) return unknown(`The operation ${JSON.stringify(id)}`, String(id), Object.keys(operations))
  const names = [...Object.keys(operation.example.outputs), ...Object.keys(operation.errors)]
  if (typeof name !== 'string' || !names.includes(name)) {
    return unknown(`The outcome ${JSON.stringify(name)} of ${operation.id}`, String(name), names)
  }
  const what = `${operation.id} ${name}`
  const times = given.times === 'always' ? Number.POSITIVE_INFINITY : (given.times ?? 1)
  if (times !== Number.POSITIVE_INFINITY && !isWhole(times, 1)) {
    return { problem: `"times" of ${what} must be a whole number from 1 on, Infinity, or "always".` }
  }
  if (retryAfter !== undefined && !operation.errors[name]?.retryAfter) {
    return { problem: `${what} has no header Retry-After: leave "retryAfter" out.` }
  }
  if (retryAfter !== undefined && !isWhole(retryAfter, 0)) {
    return { problem: `"retryAfter" of ${what} must be whole seconds, from 0 on.` }
  }
  if (!isObject(body)) return { problem: `"body" of ${what} must be an object.` }
  const problem = bodyProblem(operation, name, body)
  return problem ?? { operation: operation.id, outcome: name, times, body, retryAfter: retryAfter ?? 0 }
}

const isWhole = (value: unknown, least: number): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= least

/** A body may leave members out, so it is judged together with those of the example. */
function bodyProblem(operation: Operation, name: string, body: ScriptedOutcome['body']): Problem | undefined {
  const { output, errors, example, id } = operation
  const schema = isSuccess(name) ? output : errors[name]?.body
  const validator = isSuccess(name) ? validatorsOf(id).output : validatorsOf(id).errors[name]
  const members = Object.keys(schema?.properties ?? {})
  const stranger = Object.keys(body).find((member) => !members.includes(member))
  if (stranger !== undefined) {
    return unknown(`The member "${stranger}" in the body of ${id} ${name}`, stranger, members)
  }
  const whole = { ...(isSuccess(name) ? example.outputs : example.errors)[name], ...body }
  const [violated] = validator ? violatedBy(validator, whole) : []
  if (violated) {
    return { problem: `"body" of ${id} ${name}: ${violated.instancePath || 'it'} ${violated.message}.` }
  }
  const failing = accountLists(operation).find((list) => list.failures && isFilled(whole[list.name]))
  if (name !== 'success' || !failing) return undefined
  return { problem: `"body" of ${id} success has failures in ${failing.name}: script "partialFailure".` }
}

const isFilled = (list: unknown) => Array.isArray(list) && list.length > 0

const unknown = (what: string, given: string, known: readonly string[]): Problem => ({
  problem: `${what} is not documented: did you mean "${nearest(given, known)}"? There are ${known.join(', ')}.`,
})
