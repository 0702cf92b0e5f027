import type { Violated } from '../../model/operation.ts'
import type { Refusal } from '../protocol/refusals.ts'

/** A hostile list has millions of bad entries; naming the first ones is enough. */
const NAMED_FIELDS = 20

/** Inspector's refusal of a request that is well-formed but cannot be carried out. */
export const invalidRequest = (message: string): Refusal => ({
  refused: 'ValidationException',
  status: 400,
  body: { message, reason: 'OTHER' },
})

/** Inspector's refusal of input that breaks its schema. */
export function invalidForInspector2(violations: readonly Violated[]): Refusal {
  const fields = violations.slice(0, NAMED_FIELDS).map(field)
  const constraints = fields.map(
    ({ name, message }) => `Value at '${name}' failed to satisfy constraint: ${message}`,
  )
  const detected = `${violations.length} validation error${violations.length === 1 ? '' : 's'} detected`
  return {
    refused: 'ValidationException',
    status: 400,
    body: { message: `${detected}: ${constraints.join('; ')}`, reason: 'FIELD_VALIDATION_FAILED', fields },
  }
}

function field({ instancePath, keyword, message = 'is invalid', params }: Violated) {
  const segments = instancePath.split('/').slice(2)
  if (keyword !== 'required') return { name: segments.join('.'), message: `Member ${message}` }
  return { name: [...segments, params.missingProperty].join('.'), message: 'Member must not be null' }
}

/** There is no such thing as the request names. */
export const inspector2NotFound = (message: string): Refusal => ({
  refused: 'ResourceNotFoundException',
  status: 404,
  body: { message },
})

/** The request contradicts the state of the organization. */
export const conflict = (message: string, resourceId: string): Refusal => ({
  refused: 'ConflictException',
  status: 409,
  body: { message, resourceId, resourceType: 'DelegatedAdmin' },
})

/** The organization has as many members as it may have. */
export const quotaExceeded = (resourceId: string): Refusal => ({
  refused: 'ServiceQuotaExceededException',
  status: 402,
  body: { message: 'The organization has reached its limit of member accounts.', resourceId },
})
