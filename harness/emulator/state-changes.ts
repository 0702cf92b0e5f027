import type { OperationId } from '../model/operation.ts'
import { membersCreated, membersDeleted } from './guardduty/state-changes.ts'
import { deepInspectionUpdated, memberAssociated } from './inspector2/state-changes.ts'
import { membersInvited } from './securityhub/state-changes.ts'
import type { StateChange } from './state-change.ts'

/** What a success of each operation leaves behind; an operation that only reads leaves nothing. */
export const stateChanges: Partial<Record<OperationId, StateChange>> = {
  'guardduty.CreateMembers': membersCreated,
  'guardduty.DeleteMembers': membersDeleted,
  'inspector2.AssociateMember': memberAssociated,
  'inspector2.BatchUpdateMemberEc2DeepInspectionStatus': deepInspectionUpdated,
  'securityhub.InviteMembers': membersInvited,
}

/** The operations whose success takes time to show: their members can be shown as CREATED for a while. */
export const slowOperations = ['inspector2.AssociateMember'] as const satisfies readonly OperationId[]
