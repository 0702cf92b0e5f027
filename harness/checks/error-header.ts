import { fullErrorType } from '../model/error-type.ts'
import type { Check } from './check.ts'
import { isJudged } from './error.ts'

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
