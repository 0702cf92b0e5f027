import type { components } from '../../../generated/types/guardduty.ts'
import type { Detector, GuardDutyMember } from '../guardduty-state.ts'
import { isRefusal } from '../refusals/refusal.ts'
import { detectorOf } from './guardduty-detector-of.ts'
import { NOT_A_MEMBER, unprocessedAccounts } from './guardduty-unprocessed.ts'
import type { Handler } from './handler.ts'
import { refusedAccounts } from './refused-accounts.ts'

type Request = components['schemas']['GetMembersRequest']

/** Takes one step with one member, or tells why not. */
type Step = (account: string, member: GuardDutyMember, detector: Detector, at: Date) => string | undefined

const forEachMember =
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
    return { output: { unprocessedAccounts: unprocessedAccounts(refused) } }
  }

/** Invites members; the check of their addresses, which takes real GuardDuty minutes, is over at once. */
export const inviteMembers = forEachMember((account, member, { members }, at) => {
  if (member.relationshipStatus === 'Invited') {
    return 'The request is rejected because the current account has already invited or is already the GuardDuty master of the given member account ID.'
  }
  members.set(account, { ...member, relationshipStatus: 'Invited', invitedAt: at, updatedAt: at })
  return undefined
})

/** Ends the relationship with members; their records stay, as Removed. */
export const disassociateMembers = forEachMember((account, member, { members }, at) => {
  members.set(account, { ...member, relationshipStatus: 'Removed', updatedAt: at })
  return undefined
})

/** Deletes the records of members; real GuardDuty keeps those that accepted an invitation, and nobody does so here. */
export const deleteMembers = forEachMember((account, _, { members }) => {
  members.delete(account)
  return undefined
})
