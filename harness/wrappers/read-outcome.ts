import { type RouteId, routes } from '../emulator/service.ts'
import { slowOperations } from '../emulator/state-changes.ts'
import { isObject } from '../model/exchange.ts'
import { didYouMean } from '../model/nearest.ts'
import { isOperation, operations } from '../model/operation.ts'
import { outcomeBodyProblem } from './outcome-body.ts'
import { scriptableErrors } from './scriptable-error.ts'
import type { ScriptedOutcome } from './scripted-outcome.ts'

type Problem = { readonly problem: string }

const MEMBERS = ['operation', 'outcome', 'times', 'body', 'retryAfter', 'readsAsCreated']

/** The scripted outcome that a value describes, or in one sentence why it describes none. `"always"` is for JSON. */
export function readOutcome(given: unknown): ScriptedOutcome | Problem {
  if (!isObject(given)) {
    return {
      problem: `A scripted outcome must be an object with "operation" and "outcome", not ${kindOf(given)}.`,
    }
  }
  const stranger = Object.keys(given).find((member) => !MEMBERS.includes(member))
  if (stranger !== undefined) return undocumented(`The member "${stranger}"`, stranger, MEMBERS)
  const { operation: id, outcome: name, body = {} } = given
  if (!isRoute(id))
    return undocumented(`The operation ${JSON.stringify(id)}`, String(id), Object.keys(routes))
  const names = outcomeNames(id)
  if (typeof name !== 'string' || !names.includes(name)) {
    return undocumented(`The outcome ${JSON.stringify(name)} of ${id}`, String(name), names)
  }
  const what = `${id} ${name}`
  const times = numberOf(given.times ?? 1, 1)
  if (times === undefined) {
    return { problem: `"times" of ${what} must be a whole number from 1 on, Infinity, or "always".` }
  }
  const readsAsCreated = numberOf(given.readsAsCreated ?? 0, 0)
  if (readsAsCreated === undefined) {
    return { problem: `"readsAsCreated" of ${what} must be a whole number from 0 on, Infinity, or "always".` }
  }
  if (readsAsCreated > 0 && !(name === 'success' && isSlow(id))) {
    return { problem: `${what} creates nothing: "readsAsCreated" goes with ${slowOperations} success.` }
  }
  const retryAfter = numberOf(given.retryAfter ?? 0, 0)
  if (retryAfter !== 0 && !hasRetryAfter(id, name)) {
    return { problem: `${what} has no header Retry-After: leave "retryAfter" out.` }
  }
  if (retryAfter === undefined || !Number.isFinite(retryAfter)) {
    return { problem: `"retryAfter" of ${what} must be whole seconds, from 0 on.` }
  }
  if (!isObject(body)) return { problem: `"body" of ${what} must be an object.` }
  const problem = outcomeBodyProblem(id, name, body)
  return problem === undefined
    ? { operation: id, outcome: name, times, body, retryAfter, readsAsCreated }
    : { problem }
}

const isRoute = (id: unknown): id is RouteId => typeof id === 'string' && Object.hasOwn(routes, id)

const isSlow = (id: RouteId) => slowOperations.some((slow) => slow === id)

const hasRetryAfter = (id: RouteId, name: string) =>
  isOperation(id) && operations[id].errors[name]?.retryAfter === true

const outcomeNames = (id: RouteId): readonly string[] => [
  ...(isOperation(id) ? Object.keys(operations[id].example.outputs) : ['success']),
  ...Object.keys(scriptableErrors(id)),
]

/** A whole number, or for ever; undefined for anything else. */
function numberOf(value: unknown, least: number): number | undefined {
  if (value === 'always' || value === Number.POSITIVE_INFINITY) return Number.POSITIVE_INFINITY
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= least ? value : undefined
}

const kindOf = (value: unknown) =>
  typeof value === 'string' ? JSON.stringify(value) : Array.isArray(value) ? 'a list' : String(value)

const undocumented = (what: string, given: string, known: readonly string[]): Problem => ({
  problem: `${what} is not documented${didYouMean(given, known)} There are ${known.join(', ')}.`,
})
