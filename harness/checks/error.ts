import { errorType } from '../model/error-type.ts'
import { type HttpResponse, isObject, json } from '../model/exchange.ts'
import { validatorsOf } from '../model/operation.ts'
import {
  bodyComplaint,
  type Check,
  documentedError,
  documentedStatuses,
  excerpt,
  isError,
  named,
} from './check.ts'

/** An error says of which type it is, in JSON. */
export const errorEnvelope: Check = {
  requirement: 'protocol/error-envelope',
  applies: isError,
  mismatch: (response) => {
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

/** The body of a documented error is what its model says. */
export const errorSchema: Check = {
  requirement: 'response/error-schema',
  applies: (response, operation) => isError(response) && documentedError(response, operation) !== undefined,
  mismatch: (response, operation) => {
    const validator = validatorsOf(operation.id).errors[errorType(response) ?? '']
    // GuardDuty's and Security Hub's errors require no member: a typed header over an empty body is complete.
    if (!validator || (response.body === '' && validator({}))) return undefined
    return bodyComplaint(response, validator)
  },
}

const statusesFor = (...[response, operation]: Parameters<Check['applies']>) =>
  documentedStatuses(errorType(response) ?? '', operation)

/** A type comes with its status. */
export const errorStatus: Check = {
  requirement: 'protocol/error-status',
  throttled: true,
  applies: (response, operation) => isJudged(response) && statusesFor(response, operation) !== undefined,
  mismatch: (response, operation) => {
    const statuses = statusesFor(response, operation) ?? []
    if (statuses.includes(response.status)) return undefined
    const expected = `${statuses.join(' or ')} ${errorType(response)}`
    return { identity: named(response), expected, got: named(response) }
  },
}

/** 501 says that the server lacks something: no service documents a type for that. */
export const isJudged = (response: HttpResponse): boolean => isError(response) && response.status !== 501

/** A type is one that clients can know. */
export const documentedType: Check = {
  requirement: 'protocol/documented-error',
  applies: (response) => isJudged(response) && errorType(response) !== undefined,
  mismatch: (response, operation) => {
    if (statusesFor(response, operation)) return undefined
    const expected = `${Object.keys(operation.errors).join(', ')}, or an error common to all of AWS`
    return { identity: named(response), expected, got: named(response) }
  },
}

/** 501 and 505 say what the server does not do; 503 with Retry-After asks to come back. None of them is a crash. */
export const noServerError: Check = {
  requirement: 'protocol/no-server-error',
  applies: () => true,
  mismatch: (response) => {
    const { status, headers } = response
    if (status < 500 || status === 501 || status === 505) return undefined
    if (status === 503 && headers['retry-after'] !== undefined) return undefined
    return { identity: String(status), expected: 'no 5xx', got: named(response) }
  },
}
