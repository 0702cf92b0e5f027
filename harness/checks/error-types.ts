import type { HttpResponse } from '../model/exchange.ts'
import { errorType, namedTypes } from '../model/exchange.ts'
import { type Check, documentedStatuses } from './check.ts'
import { isJudged } from './error.ts'

/** AWS itself answers so: the body has the name that an error had before the header came. */
const LEGACY: Readonly<Record<string, string>> = { BadRequestException: 'InvalidInputException' }

/** The types in a body that are not the one which clients resolve first. */
function others(response: HttpResponse): readonly string[] {
  const first = errorType(response)
  // An error without a type is complained about as such.
  if (first === undefined) return []
  return namedTypes(response).filter((type) => type !== first && type !== LEGACY[first])
}

const mismatch = (response: HttpResponse, other: string | undefined) =>
  other === undefined
    ? undefined
    : {
        identity: 'contradicted',
        expected: `${errorType(response)} wherever a type is named`,
        got: `${other} as well`,
      }

/** Whichever of the places a client reads, it sees the same documented error. */
export const oneErrorType: Check = {
  requirement: 'protocol/one-error-type',
  applies: isJudged,
  mismatch: (response, operation) =>
    mismatch(
      response,
      others(response).find((type) => documentedStatuses(type, operation) !== undefined),
    ),
}

/** Names that no page has may be those of older versions. */
export const agreeingTypes: Check = {
  requirement: 'protocol/error-types-agree',
  applies: isJudged,
  mismatch: (response) => mismatch(response, others(response)[0]),
}
