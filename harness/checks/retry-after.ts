import { errorType } from '../model/error-type.ts'
import type { Check } from './check.ts'

/** Where the model binds Retry-After to an integer, a client that reads a date there fails. */
export const retryAfter: Check = {
  requirement: 'response/retry-after',
  applies: () => true,
  throttled: true,
  mismatch: (response, { errors }) => {
    const type = errorType(response) ?? ''
    const after = response.headers['retry-after']
    const bound = Object.hasOwn(errors, type) && errors[type]?.retryAfter
    if (!bound || after === undefined || /^\d+$/.test(after)) return undefined
    return { identity: 'no integer', expected: 'whole seconds in Retry-After', got: after }
  },
}
