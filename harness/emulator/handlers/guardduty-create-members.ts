import type { components } from '../../../generated/types/guardduty.ts'
import { isAccountId } from '../account-id.ts'
import { isMemberEmail } from '../guardduty-email.ts'
import type { Detector } from '../guardduty-state.ts'
import { outOfRange } from '../refusals/guardduty.ts'
import { isRefusal } from '../refusals/refusal.ts'
import { detectorOf } from './guardduty-detector-of.ts'
import { unprocessedAccounts } from './guardduty-unprocessed.ts'
import type { Handler } from './handler.ts'
import { refusedAccounts } from './refused-accounts.ts'

type Request = components['schemas']['CreateMembersRequest']
type Response = components['schemas']['CreateMembersResponse']

/** GuardDuty's quota of members by invitation. */
const MOST_MEMBERS = 5000

/** Registers each account of the batch that can become a member, and tells why the others cannot. */
export const createMembers: Handler = (input, region) => {
  const detector = detectorOf(input, region)
  if (isRefusal(detector)) return detector
  const { accountDetails } = input.body as Request
  if (!accountDetails.every(({ email }) => isMemberEmail(email))) return outOfRange
  const refused = refusedAccounts(
    accountDetails,
    ({ accountId }) => accountId,
    ({ accountId, email }) => {
      const reason = obstacle(accountId, detector, region.caller)
      if (reason !== undefined) return `The request is rejected because ${reason}`
      detector.members.set(accountId, { email, relationshipStatus: 'Created', updatedAt: region.now() })
      return undefined
    },
  )
  return { output: { unprocessedAccounts: unprocessedAccounts(refused) } satisfies Response }
}

function obstacle(accountId: string, { members }: Detector, caller: string): string | undefined {
  if (!isAccountId(accountId)) return 'an invalid or out-of-range value is specified as an input parameter.'
  if (accountId === caller) return 'an account cannot become a member of itself.'
  if (members.has(accountId)) {
    return 'the given account ID is already a member or associated member of the current account.'
  }
  if (members.size >= MOST_MEMBERS) {
    return 'the current account cannot create anymore members since it cannot exceed the maximum number of allowed members.'
  }
  return undefined
}
