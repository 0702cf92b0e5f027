import { type Exchange, hasSucceeded, isAnswered, isObject, json } from '../model/exchange.ts'
import { type Operation, violatedBy } from '../model/operation.ts'
import { bodyComplaint, type Check, outputValidator } from './check.ts'
import { repeats } from './repeated.ts'

/** Success is 200: SDKs take any 2xx, and a redirect must never be followed with a signature. */
export const successStatus: Check = {
  requirement: 'response/status',
  applies: ({ status }) => status < 400,
  mismatch: (response) =>
    response.status === 200
      ? undefined
      : { identity: String(response.status), expected: '200', got: String(response.status) },
}

/** The body of a success is what the operation documents. */
export const successSchema: Check = {
  requirement: 'response/schema',
  applies: ({ status }) => status === 200,
  mismatch: (response, operation, request) => bodyComplaint(response, outputValidator(operation), request),
}

/** What the schema check passes over in a success, because the request said so: `response/schema: /accountId must be string`. */
export function repeatedInSuccess(exchange: Exchange, operation: Operation): string | undefined {
  if (!isAnswered(exchange) || !successSchema.applies(exchange.response, operation)) return undefined
  const body = json(exchange.response)
  if (!isObject(body)) return undefined
  const [first, ...more] = violatedBy(outputValidator(operation), body).filter((each) =>
    repeats(each, body, exchange.request),
  )
  if (!first) return undefined
  const rest = more.length > 0 ? ` (and ${more.length} more)` : ''
  return `${successSchema.requirement}: ${first.instancePath} ${first.message ?? 'is valid'}${rest}`
}

/** Some clients look for the header before they look at the status. */
export const noErrorType: Check = {
  requirement: 'response/no-error-type',
  applies: hasSucceeded,
  mismatch: ({ headers }) => {
    const type = headers['x-amzn-errortype']
    if (type === undefined) return undefined
    return { identity: 'typed', expected: 'no x-amzn-errortype on a success', got: type }
  },
}
