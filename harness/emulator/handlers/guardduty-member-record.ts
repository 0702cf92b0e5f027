import type { components } from '../../../generated/types/guardduty.ts'
import type { GuardDutyMember } from '../guardduty-state.ts'

/** A member as GuardDuty shows it: dates are plain strings in its model, and the older name of the administrator stays. */
export const memberRecord = (
  accountId: string,
  { email, relationshipStatus, invitedAt, updatedAt }: GuardDutyMember,
  administratorId: string,
): components['schemas']['Member'] => ({
  accountId,
  administratorId,
  masterId: administratorId,
  email,
  relationshipStatus,
  ...(invitedAt && { invitedAt: invitedAt.toISOString() }),
  updatedAt: updatedAt.toISOString(),
})
