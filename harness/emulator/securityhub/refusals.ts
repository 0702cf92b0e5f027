import type { Violated } from '../../model/operation.ts'
import type { Refusal } from '../protocol/refusals.ts'

const refusal = (refused: string, status: number, message: string): Refusal => ({
  refused,
  status,
  body: { Message: message, Code: refused },
})

/** Security Hub's refusal of input that is missing or out of range. */
export const invalidInput = (message: string): Refusal => refusal('InvalidInputException', 400, message)

/** Security Hub's refusal of input that breaks its schema; it names the place, but not the value. */
export function invalidForSecurityHub([first]: readonly Violated[]): Refusal {
  const place = first?.instancePath.split('/').slice(2).join('.')
  return invalidInput(`Invalid request${place ? `: ${place}` : ''} ${first?.message ?? 'is invalid'}.`)
}

/** Security Hub is switched off in this region. */
export const notSubscribed = (account: string): Refusal =>
  refusal('InvalidAccessException', 401, `Account ${account} is not subscribed to AWS Security Hub`)

/** Security Hub is switched on already. */
export const alreadySubscribed = (account: string): Refusal =>
  refusal('ResourceConflictException', 409, `Account ${account} is already subscribed to AWS Security Hub`)
