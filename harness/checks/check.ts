import { errorType, type HttpRequest, type HttpResponse, isObject, json } from '../model/exchange.ts'
import {
  commonErrors,
  type DocumentedError,
  type Operation,
  validatorsOf,
  violatedBy,
} from '../model/operation.ts'
import { type AnswerSet, allows } from '../model/requirement.ts'
import { repeats } from './repeated.ts'

/** What a check or a law found wrong, for people; `identity` tells one cause from another. */
export interface Mismatch {
  /** Equal for answers that are wrong in the same way. */
  readonly identity: string
  readonly expected: string
  readonly got: string
}

/** A pure oracle over one answer of one operation. */
export interface Check {
  /** The requirement it decides, without the operation. */
  readonly requirement: string
  /** Whether the answer can break the requirement at all. */
  readonly applies: (response: HttpResponse, operation: Operation) => boolean
  readonly mismatch: (
    response: HttpResponse,
    operation: Operation,
    request?: HttpRequest,
  ) => Mismatch | undefined
  /** Set where answers that only ask to come back later are looked at too. */
  readonly throttled?: boolean
}

export const isError = ({ status }: HttpResponse): boolean => status >= 400

/** Whether the type of an error answer is one that the operation documents. */
export function documentedError(response: HttpResponse, operation: Operation): DocumentedError | undefined {
  const type = errorType(response)
  return type !== undefined && Object.hasOwn(operation.errors, type) ? operation.errors[type] : undefined
}

/** The statuses that go with a type, or undefined where neither the operation nor AWS in common documents it. */
export function documentedStatuses(type: string, operation: Operation): readonly number[] | undefined {
  const documented = Object.hasOwn(operation.errors, type) ? operation.errors[type] : undefined
  if (documented) return [documented.status]
  return Object.hasOwn(commonErrors, type) ? commonErrors[type] : undefined
}

/** An answer by its status and error type: `200`, `400 BadRequestException`, `502 without an error type`. */
export function named(response: HttpResponse): string {
  if (!isError(response)) return String(response.status)
  return `${response.status} ${errorType(response) ?? 'without an error type'}`
}

/**
 * A complaint about the members of a body, or undefined where it satisfies the schema. Values that the request sent are
 * not complained about: that it was accepted is the finding.
 */
export function bodyComplaint(
  response: HttpResponse,
  validator: Parameters<typeof violatedBy>[0],
  request?: HttpRequest,
): Mismatch | undefined {
  const body = json(response)
  if (!isObject(body)) {
    return { identity: 'not an object', expected: 'a JSON object', got: excerpt(response.body) }
  }
  const [first, ...more] = violatedBy(validator, body).filter((each) => !repeats(each, body, request))
  if (!first) return undefined
  const place = first.instancePath.replaceAll(/\/\d+/g, '/each')
  return {
    identity: `${first.keyword} at ${place} ${first.message ?? ''}`,
    expected: `${first.instancePath || 'the body'} ${first.message ?? 'is valid'}`,
    got: `${excerpt(response.body)}${more.length > 0 ? ` (and ${more.length} more)` : ''}`,
  }
}

export const outputValidator = (operation: Operation) => validatorsOf(operation.id).output

/** A text on one line, cut after 160 characters. */
export function excerpt(text: string): string {
  if (text === '') return 'an empty body'
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length > 160 ? `${line.slice(0, 160)}…` : line
}

/** Whether an answer is one of those a requirement expects: its status, and where the requirement names types, its type. */
export function answerComplaint(response: HttpResponse, expected: AnswerSet): Mismatch | undefined {
  const type = errorType(response)
  const typed = !expected.types || (type !== undefined && expected.types.includes(type))
  if (allows(expected, response.status) && typed) return undefined
  return { identity: named(response), expected: wanted(expected), got: named(response) }
}

function wanted({ statuses, types }: AnswerSet): string {
  const status = statuses.map((each) => (each === '4xx' ? 'a 4xx' : each)).join(' or ')
  return types ? `${status} ${types.join(' or ')}` : status
}

/** Success, and nothing but 200 is success. */
export const SUCCESS: AnswerSet = { statuses: [200] }
