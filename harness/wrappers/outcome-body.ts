import type { RouteId } from '../emulator/service.ts'
import { didYouMean } from '../model/nearest.ts'
import { isOperation, type Operation, operations, validatorsOf, violatedBy } from '../model/operation.ts'
import { accountLists } from '../model/requested.ts'
import { scriptableErrors } from './scriptable-error.ts'
import { isSuccess } from './scripted-outcome.ts'

type Body = Readonly<Record<string, unknown>>

/** In one sentence what is wrong with the body that is given for an outcome; undefined where nothing is. */
export function outcomeBodyProblem(id: RouteId, name: string, body: Body): string | undefined {
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
