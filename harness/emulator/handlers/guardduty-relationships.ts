import { forEachMember } from './guardduty-for-each-member.ts'

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
