import { type DrawnInput, limitOf, Placeholder } from '../../harness/index.ts'
import { DETECTOR } from './fixtures.ts'

/** The most accounts that one request creates. */
export const MOST_CREATED = limitOf('guardduty.CreateMembers', 'body/accountDetails', 'maxItems')

/** The most accounts that one request reads. */
export const MOST_READ = limitOf('guardduty.GetMembers', 'body/accountIds', 'maxItems')

/** The most accounts that one request deletes. */
export const MOST_DELETED = limitOf('guardduty.DeleteMembers', 'body/accountIds', 'maxItems')

/** The most characters of an e-mail address. */
export const LONGEST_EMAIL = limitOf('guardduty.CreateMembers', 'body/accountDetails/each/email', 'maxLength')

/** An entry of a batch to create; what is left out is supplied by the run. */
export const entry = (
  accountId: unknown = Placeholder.freshAccount(),
  email: unknown = Placeholder.email(20),
) => ({
  accountId,
  email,
})

/** As many new accounts. */
export const fresh = (count: number): readonly unknown[] => Array.from({ length: count }, () => entry())

/** As many ids of new accounts. */
export const freshIds = (count: number): readonly unknown[] =>
  Array.from({ length: count }, () => Placeholder.freshAccount())

/** A request to create these entries under the detector of this account. */
export const batchOf = (accountDetails: readonly unknown[]): DrawnInput => ({
  path: { detectorId: Placeholder.fixture(DETECTOR) },
  body: { accountDetails },
})

/** A request that names accounts of the detector of this account. */
export const batchOfIds = (accountIds: readonly unknown[]): DrawnInput => ({
  path: { detectorId: Placeholder.fixture(DETECTOR) },
  body: { accountIds },
})
