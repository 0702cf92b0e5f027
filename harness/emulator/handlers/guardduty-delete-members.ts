import { forEachMember } from './guardduty-for-each-member.ts'

/** Deletes the records of members; real GuardDuty keeps those that accepted an invitation, and nobody does so here. */
export const deleteMembers = forEachMember((account, _, { members }) => {
  members.delete(account)
  return undefined
})
