import { errorType, fullErrorType, type HttpResponse, isObject, json, member } from '../model/exchange.ts'
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

/** New servers name the type in a header, so that clients need not look into the body. */
export const errorTypeHeader: Check = {
  requirement: 'protocol/error-type-header',
  applies: isJudged,
  mismatch: ({ headers }) =>
    headers['x-amzn-errortype']
      ? undefined
      : { identity: 'absent', expected: 'a header x-amzn-errortype', got: 'none' },
}

/** The type stands there without a namespace before it or a URI behind, in whichever place it is named. */
export const errorTypeIsBare: Check = {
  requirement: 'protocol/error-type-is-bare',
  applies: (response) => isJudged(response) && fullErrorType(response) !== undefined,
  mismatch: (response) => {
    const type = fullErrorType(response) ?? ''
    if (/^[A-Za-z]\w*$/.test(type)) return undefined
    return { identity: type, expected: 'the name of the error and nothing else', got: type }
  },
}

/** An error tells people what is wrong; Security Hub writes `Message`, the others `message`. */
export const errorMessage: Check = {
  requirement: 'protocol/error-message',
  applies: isJudged,
  mismatch: (response) => {
    const body = json(response)
    const texts = [member(body, 'message'), member(body, 'Message')]
    if (texts.some((text) => typeof text === 'string' && text.trim() !== '')) return undefined
    return { identity: 'absent', expected: 'a message', got: excerpt(response.body) }
  },
}

/**
 * Whole frames of stack traces, and pages of HTML. Single words would not do: servers may repeat what a request said.
 */
const INTERNALS: Readonly<Record<string, RegExp>> = {
  'a page of HTML': /^\s*<(!doctype|html|head|body|h1)\b|"\s*<(!doctype html|html)\b/i,
  'a stack trace of Python': /Traceback \(most recent call last\)|\n\s*File "[^"\n]+", line \d+/,
  'a stack trace of Java':
    /\n\s*at [\w$.]+\.[\w$<>]+\((\w+\.(java|kt|scala)(:\d+)?|Native Method|Unknown Source)\)/,
  'a stack trace of JavaScript': /\n\s*at (.+ \()?(node:|file:|\/|[A-Z]:\\)\S+:\d+:\d+\)?/,
  'a stack trace of Go': /goroutine \d+ \[\w+[^\]]*\]:/,
  'a stack trace of .NET': /\n\s*at [\w.`<>]+\([^)\n]*\) in \S.*:line \d+/,
  'a stack trace of Ruby': /\S+\.rb:\d+:in [`']/,
  'a stack trace of Rust': /thread '[^'\n]*' panicked at /,
  'a stack trace of PHP': /\n#\d+ \S+\(\d+\): /,
}

/** An error says nothing about the inside of the server. */
export const noInternals: Check = {
  requirement: 'protocol/no-internals',
  applies: isError,
  mismatch: ({ body }) => {
    // In JSON, the white space of a trace is escaped, and so are its quotation marks.
    const text = body.replaceAll(/\\[rnt]/g, '\n').replaceAll('\\"', '"')
    const found = Object.entries(INTERNALS).find(([, pattern]) => pattern.test(text))
    return (
      found && {
        identity: found[0],
        expected: 'no internals of the server',
        got: `${found[0]}: ${excerpt(body)}`,
      }
    )
  },
}
