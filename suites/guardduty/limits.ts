import { limitOf } from '../../harness/index.ts'

/** The most accounts that one request creates. */
export const MOST_CREATED = limitOf('guardduty.CreateMembers', 'body/accountDetails', 'maxItems')

/** The most accounts that one request reads. */
export const MOST_READ = limitOf('guardduty.GetMembers', 'body/accountIds', 'maxItems')

/** The most accounts that one request deletes. */
export const MOST_DELETED = limitOf('guardduty.DeleteMembers', 'body/accountIds', 'maxItems')

/** The most characters of an e-mail address. */
export const LONGEST_EMAIL = limitOf('guardduty.CreateMembers', 'body/accountDetails/each/email', 'maxLength')
