import type { Check } from './check.ts'
import { documentedType, errorEnvelope, errorSchema, errorStatus, noServerError } from './error.ts'
import { errorTypeHeader, errorTypeIsBare } from './error-header.ts'
import { errorMessage, noInternals } from './error-text.ts'
import { contentType, requestId } from './every-answer.ts'
import { memberNames } from './member-names.ts'
import { noNull } from './no-null.ts'
import { retryAfter } from './retry-after.ts'
import { noErrorType, successSchema, successStatus } from './success.ts'

/** The checks that are made of every answer of an operation; silence is judged apart, there being no answer to check. */
export const passiveChecks: readonly Check[] = [
  successStatus,
  successSchema,
  memberNames,
  noNull,
  noErrorType,
  errorSchema,
  contentType,
  requestId,
  errorEnvelope,
  errorStatus,
  documentedType,
  errorTypeHeader,
  errorTypeIsBare,
  errorMessage,
  noInternals,
  retryAfter,
  noServerError,
]

/** The requirement that every request is answered at all. */
export const ANSWERS = 'protocol/answers-every-request'
