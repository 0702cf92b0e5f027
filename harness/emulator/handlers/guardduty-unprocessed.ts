import type { components } from '../../../generated/types/guardduty.ts'
import type { RefusedAccount } from './refused-accounts.ts'

/** The one reason that GuardDuty gives for an account which it does not know as a member. */
export const NOT_A_MEMBER =
  'The request is rejected because the given account ID is not an associated member of account the current account.'

/** The accounts that were not processed, as GuardDuty lists them. */
export const unprocessedAccounts = (
  refused: readonly RefusedAccount[],
): components['schemas']['UnprocessedAccounts'] =>
  refused.map(({ account, reason }) => ({ accountId: account, result: reason }))
