import type { Check } from './check.ts'
import { acceptedCoding } from './content-coding.ts'
import {
  documentedType,
  errorEnvelope,
  errorMessage,
  errorSchema,
  errorStatus,
  errorTypeHeader,
  errorTypeIsBare,
  noInternals,
  noServerError,
} from './error.ts'
import { agreeingTypes, oneErrorType } from './error-types.ts'
import { contentType, requestId, retryAfter } from './every-answer.ts'
import { memberNames } from './member-names.ts'
import { noNull } from './no-null.ts'
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
  acceptedCoding,
  oneErrorType,
  agreeingTypes,
  noServerError,
]

/** The requirement that every request is answered at all. */
export const ANSWERS = 'protocol/answers-every-request'
