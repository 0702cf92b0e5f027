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
