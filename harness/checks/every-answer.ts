import { errorType } from '../model/exchange.ts'
import type { Check } from './check.ts'

/** A media type that means JSON to an AWS client, parameters aside; x-amz-json is what the JSON protocols of AWS send. */
const JSON_TYPE = /^application\/(json|x-amz-json-1\.[01])\s*(;|$)/i

/** A body is announced as JSON. */
export const contentType: Check = {
  requirement: 'protocol/content-type',
  applies: ({ body }) => body !== '',
  mismatch: ({ headers }) => {
    const type = headers['content-type']
    if (type !== undefined && JSON_TYPE.test(type)) return undefined
    const got = type ?? 'no content type'
    return { identity: got, expected: 'application/json', got }
  },
}

/** Headers that carry the id of a request, the usual one first. */
export const REQUEST_ID = ['x-amzn-requestid', 'x-amzn-request-id', 'x-amz-request-id'] as const

/** An answer can be spoken about with those who gave it. */
export const requestId: Check = {
  requirement: 'protocol/request-id',
  applies: () => true,
  mismatch: ({ headers }) =>
    REQUEST_ID.some((name) => headers[name])
      ? undefined
      : { identity: 'absent', expected: 'a header x-amzn-requestid', got: 'none' },
}

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
