import { commonErrorsOf, type Refusal, serviceError } from '../emulator/protocol/refusals.ts'
import { type RouteId, serviceOf } from '../emulator/routes.ts'
import { isOperation, operations, supportingOperations } from '../model/operation.ts'

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
