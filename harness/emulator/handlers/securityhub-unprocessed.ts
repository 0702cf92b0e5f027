import type { components } from '../../../generated/types/securityhub.ts'
import type { RefusedAccount } from './refused-accounts.ts'

/** Why an account that was never created cannot be invited, read or deleted. */
export const NOT_CREATED =
  'The request is rejected because the given account ID is not a member of the current account.'

/** The accounts that were not processed, as Security Hub lists them. */
export const unprocessedResults = (
  refused: readonly RefusedAccount[],
): readonly components['schemas']['Result'][] =>
  refused.map(({ account, reason }) => ({ AccountId: account, ProcessingResult: reason }))
