import { errorType } from '../model/error-type.ts'
import { type HttpResponse, isObject, json } from '../model/exchange.ts'
import { validatorsOf } from '../model/operation.ts'
import {
  bodyComplaint,
  type Check,
  documentedError,
  excerpt,
  isError,
  named,
  outputValidator,
  statusesOf,
} from './check.ts'

/** Success is 200: SDKs take any 2xx, and a redirect must never be followed with a signature. */
const status: Check = {
  requirement: 'response/status',
  applies: ({ status }) => status < 400,
  complaint: (response) =>
    response.status === 200
      ? undefined
      : { identity: String(response.status), expected: '200', got: String(response.status) },
}

const schema: Check = {
  requirement: 'response/schema',
  applies: ({ status }) => status === 200,
  complaint: (response, operation) => bodyComplaint(response, outputValidator(operation)),
}

const errorSchema: Check = {
  requirement: 'response/error-schema',
  applies: (response, operation) => isError(response) && documentedError(response, operation) !== undefined,
  complaint: (response, operation) => {
    const validator = validatorsOf(operation.id).errors[errorType(response) ?? '']
    // GuardDuty's and Security Hub's errors require no member: a typed header over an empty body is complete.
    if (!validator || (response.body === '' && validator({}))) return undefined
    return bodyComplaint(response, validator)
  },
}

/** A media type that means JSON to an AWS client, parameters aside; x-amz-json is what the JSON protocols of AWS send. */
const JSON_TYPE = /^application\/(json|x-amz-json-1\.[01])\s*(;|$)/i

const contentType: Check = {
  requirement: 'protocol/content-type',
  applies: ({ body }) => body !== '',
  complaint: ({ headers }) => {
    const type = headers['content-type']
    if (type !== undefined && JSON_TYPE.test(type)) return undefined
    const got = type ?? 'no content type'
    return { identity: got, expected: 'application/json', got }
  },
}

const REQUEST_ID = ['x-amzn-requestid', 'x-amzn-request-id', 'x-amz-request-id']

const requestId: Check = {
  requirement: 'protocol/request-id',
  applies: () => true,
  complaint: ({ headers }) =>
    REQUEST_ID.some((name) => headers[name])
      ? undefined
      : { identity: 'absent', expected: 'a header x-amzn-requestid', got: 'none' },
}

const errorEnvelope: Check = {
  requirement: 'protocol/error-envelope',
  applies: isError,
  complaint: (response) => {
    const type = errorType(response)
    const body = json(response)
    if (!isObject(body) && !(type !== undefined && response.body === '')) {
      return { identity: 'not an object', expected: 'a JSON object', got: excerpt(response.body) }
    }
    if (type !== undefined) return undefined
    return {
      identity: 'no type',
      expected: 'an error type in x-amzn-errortype, __type or code',
      got: excerpt(response.body),
    }
  },
}

const errorStatus: Check = {
  requirement: 'protocol/error-status',
  applies: (response, operation) => isJudged(response) && statusesFor(response, operation) !== undefined,
  complaint: (response, operation) => {
    const statuses = statusesFor(response, operation) ?? []
    if (statuses.includes(response.status)) return undefined
    const expected = `${statuses.join(' or ')} ${errorType(response)}`
    return { identity: named(response), expected, got: named(response) }
  },
}

/** 501 says that the server lacks something: no service documents a type for that. */
const isJudged = (response: HttpResponse) => isError(response) && response.status !== 501

const statusesFor = (...[response, operation]: Parameters<Check['applies']>) =>
  statusesOf(errorType(response) ?? '', operation)

const documented: Check = {
  requirement: 'protocol/documented-error',
  applies: (response) => isJudged(response) && errorType(response) !== undefined,
  complaint: (response, operation) => {
    if (statusesFor(response, operation)) return undefined
    const expected = `${Object.keys(operation.errors).join(', ')}, or an error common to all of AWS`
    return { identity: named(response), expected, got: named(response) }
  },
}

/** 501 and 505 say what the server does not do; 503 with Retry-After asks to come back. None of them is a crash. */
const noServerError: Check = {
  requirement: 'protocol/no-server-error',
  applies: () => true,
  complaint: (response) => {
    const { status, headers } = response
    if (status < 500 || status === 501 || status === 505) return undefined
    if (status === 503 && headers['retry-after'] !== undefined) return undefined
    return { identity: String(status), expected: 'no 5xx', got: named(response) }
  },
}

/** The checks that are made of every answer of an operation; silence is judged apart, there being no answer to check. */
export const passiveChecks: readonly Check[] = [
  status,
  schema,
  errorSchema,
  contentType,
  requestId,
  errorEnvelope,
  errorStatus,
  documented,
  noServerError,
]

/** The requirement that every request is answered at all. */
export const ANSWERS = 'protocol/answers-every-request'
