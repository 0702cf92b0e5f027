import type { components } from '../../../generated/types/guardduty.ts'
import type { Detector, GuardDutyMember } from '../guardduty-state.ts'
import { isRefusal } from '../refusals/refusal.ts'
import { detectorOf } from './guardduty-detector-of.ts'
import { NOT_A_MEMBER, unprocessedAccounts } from './guardduty-unprocessed.ts'
import type { Handler } from './handler.ts'
import { refusedAccounts } from './refused-accounts.ts'

type Request = components['schemas']['DeleteMembersRequest']
type Response = components['schemas']['DeleteMembersResponse']

/** Takes one step with one member, or tells why not. */
type Step = (account: string, member: GuardDutyMember, detector: Detector, at: Date) => string | undefined

/** Takes a step with each account of a batch that is a member, and reports the others. */
export const forEachMember =
  (step: Step): Handler =>
  (input, region) => {
    const detector = detectorOf(input, region)
    if (isRefusal(detector)) return detector
    const { accountIds } = input.body as Request
    const refused = refusedAccounts(
      new Set(accountIds),
      (account) => account,
      (account) => {
        const member = detector.members.get(account)
        return member ? step(account, member, detector, region.now()) : NOT_A_MEMBER
      },
    )
    return { output: { unprocessedAccounts: unprocessedAccounts(refused) } satisfies Response }
  }
