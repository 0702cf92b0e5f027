import { slowOperations } from '../emulator/handler-table.ts'
import { commonErrorsOf, type Refusal, serviceError } from '../emulator/protocol/refusals.ts'
import { type RouteId, routes, serviceOf } from '../emulator/routes.ts'
import { isObject } from '../model/exchange.ts'
import { didYouMean } from '../model/nearest.ts'
import {
  isOperation,
  type Operation,
  operations,
  supportingOperations,
  validatorsOf,
  violatedBy,
} from '../model/operation.ts'
import { accountLists } from '../model/requested.ts'
import { isSuccess, type ScriptedOutcome } from './script.ts'

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

type Body = Readonly<Record<string, unknown>>

/** In one sentence what is wrong with the body that is given for an outcome; undefined where nothing is. */
function outcomeBodyProblem(id: RouteId, name: string, body: Body): string | undefined {
  if (isOperation(id) && (isSuccess(name) || operations[id].errors[name])) {
    return modelledProblem(operations[id], name, body)
  }
  // The specs have no schemas for the answers of supporting operations.
  if (isSuccess(name)) return undefined
  const stranger = strangerProblem(id, name, body, scriptableErrors(id)[name]?.body ?? {})
  const [other] = Object.keys(body).filter((member) => typeof body[member] !== 'string')
  return stranger ?? (other && `"body" of ${id} ${name}: /${other} must be string.`)
}

/** A body may leave members out, so it is judged together with those of the example. */
function modelledProblem(operation: Operation, name: string, body: Body): string | undefined {
  const { output, errors, example, id } = operation
  const schema = isSuccess(name) ? output : errors[name]?.body
  const validator = isSuccess(name) ? validatorsOf(id).output : validatorsOf(id).errors[name]
  const stranger = strangerProblem(id, name, body, schema?.properties ?? {})
  if (stranger !== undefined) return stranger
  const whole = { ...(isSuccess(name) ? example.outputs : example.errors)[name], ...body }
  const [violated] = validator ? violatedBy(validator, whole) : []
  if (violated) return `"body" of ${id} ${name}: ${violated.instancePath || 'it'} ${violated.message}.`
  const failures = accountLists(operation).find((list) => list.failures && isFilled(whole[list.name]))
  if (name !== 'success' || !failures) return undefined
  return `"body" of ${id} success has failures in ${failures.name}: script "partialFailure".`
}

function strangerProblem(id: RouteId, name: string, body: Body, known: object): string | undefined {
  const members = Object.keys(known)
  const stranger = Object.keys(body).find((member) => !members.includes(member))
  if (stranger === undefined) return undefined
  return `The member "${stranger}" in the body of ${id} ${name} is not documented${didYouMean(stranger, members)} There are ${members.join(', ')}.`
}

const isFilled = (list: unknown) => Array.isArray(list) && list.length > 0

/** The errors that can be scripted for an operation, by name: those of its model, and those that all have in common. */
export const scriptableErrors = (id: RouteId): Readonly<Record<string, Refusal>> => ({
  ...commonErrorsOf(serviceOf(id)),
  ...(isOperation(id) ? judgedErrors(id) : supportingErrors(id)),
})

function judgedErrors(id: keyof typeof operations): Readonly<Record<string, Refusal>> {
  const { errors, example } = operations[id]
  return Object.fromEntries(
    Object.entries(errors).map(([refused, { status }]) => [
      refused,
      { refused, status, body: example.errors[refused] ?? {} },
    ]),
  )
}

/** A supporting operation has no examples, so its errors are those of the operations beside it where they have them. */
function supportingErrors(id: Exclude<RouteId, keyof typeof operations>): Readonly<Record<string, Refusal>> {
  const service = serviceOf(id)
  const examples = Object.values(operations)
    .filter((operation) => operation.service === service)
    .map(({ example }) => example.errors)
  return Object.fromEntries(
    Object.entries(supportingOperations[id].errors).map(([refused, status]) => {
      const body = examples.find((errors) => Object.hasOwn(errors, refused))?.[refused]
      const invented = serviceError(service, refused, status, 'The request was refused.')
      return [refused, body ? { refused, status, body } : invented]
    }),
  )
}
