import type { OperationId } from '../model/operation.ts'
import {
  createDetector,
  createMembers,
  deleteDetector,
  deleteMembers,
  disassociateMembers,
  getMembers,
  inviteMembers,
  listDetectors,
  listMembers,
  membersCreated,
  membersDeleted,
} from './guardduty/handlers.ts'
import type { Handler, StateChange } from './handler-contract.ts'
import {
  associateMember,
  batchGetMemberEc2DeepInspectionStatus,
  batchUpdateMemberEc2DeepInspectionStatus,
  deepInspectionUpdated,
  disassociateMember,
  enableDelegatedAdminAccount,
  getDelegatedAdminAccount,
  getMember,
  listInspectorMembers,
  memberAssociated,
} from './inspector2/handlers.ts'
import type { RouteId } from './routes.ts'
import {
  createHubMembers,
  deleteHubMembers,
  describeHub,
  disableSecurityHub,
  disassociateHubMembers,
  enableSecurityHub,
  getHubMembers,
  inviteHubMembers,
  membersInvited,
} from './securityhub/handlers.ts'

/** One handler for every route; a route without one does not compile. */
export const handlers = {
  'guardduty.CreateMembers': createMembers,
  'guardduty.GetMembers': getMembers,
  'guardduty.DeleteMembers': deleteMembers,
  'guardduty.ListDetectors': listDetectors,
  'guardduty.CreateDetector': createDetector,
  'guardduty.DeleteDetector': deleteDetector,
  'guardduty.ListMembers': listMembers,
  'guardduty.InviteMembers': inviteMembers,
  'guardduty.DisassociateMembers': disassociateMembers,
  'inspector2.AssociateMember': associateMember,
  'inspector2.BatchUpdateMemberEc2DeepInspectionStatus': batchUpdateMemberEc2DeepInspectionStatus,
  'inspector2.EnableDelegatedAdminAccount': enableDelegatedAdminAccount,
  'inspector2.GetDelegatedAdminAccount': getDelegatedAdminAccount,
  'inspector2.GetMember': getMember,
  'inspector2.ListMembers': listInspectorMembers,
  'inspector2.DisassociateMember': disassociateMember,
  'inspector2.BatchGetMemberEc2DeepInspectionStatus': batchGetMemberEc2DeepInspectionStatus,
  'securityhub.InviteMembers': inviteHubMembers,
  'securityhub.DescribeHub': describeHub,
  'securityhub.EnableSecurityHub': enableSecurityHub,
  'securityhub.DisableSecurityHub': disableSecurityHub,
  'securityhub.CreateMembers': createHubMembers,
  'securityhub.GetMembers': getHubMembers,
  'securityhub.DisassociateMembers': disassociateHubMembers,
  'securityhub.DeleteMembers': deleteHubMembers,
} satisfies Record<RouteId, Handler>

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
