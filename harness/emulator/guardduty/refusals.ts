import type { Violated } from '../../model/operation.ts'
import type { Refusal } from '../protocol/refusals.ts'

/** GuardDuty's refusal of a whole request; the body keeps the older code that the real service still sends. */
export const badRequest = (reason: string): Refusal => ({
  refused: 'BadRequestException',
  status: 400,
  body: { message: `The request is rejected because ${reason}`, __type: 'InvalidInputException' },
})

/** A value is outside its limits. */
export const outOfRange = badRequest('an invalid or out-of-range value is specified as an input parameter.')

/** No such detector: 400, since GuardDuty has no 404. */
export const notOwned = badRequest('the input detectorId is not owned by the current account.')

/** GuardDuty's refusal of input that breaks its schema; no value is quoted, because e-mail addresses are sensitive. */
export function invalidForGuardDuty(violations: readonly Violated[]): Refusal {
  const inPath = violations.some(({ instancePath }) => instancePath.startsWith('/path/detectorId'))
  return inPath ? badRequest('the parameter detectorId has an invalid value.') : outOfRange
}
