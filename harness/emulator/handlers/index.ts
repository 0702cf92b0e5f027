import type { RouteId } from '../service.ts'
import { createMembers } from './guardduty-create-members.ts'
import { deleteMembers } from './guardduty-delete-members.ts'
import { createDetector, deleteDetector, listDetectors } from './guardduty-detectors.ts'
import { getMembers } from './guardduty-get-members.ts'
import { listMembers } from './guardduty-list-members.ts'
import { disassociateMembers, inviteMembers } from './guardduty-relationships.ts'
import type { Handler } from './handler.ts'
import { associateMember } from './inspector2-associate-member.ts'
import { batchGetMemberEc2DeepInspectionStatus } from './inspector2-batch-get-member-ec2-deep-inspection-status.ts'
import { batchUpdateMemberEc2DeepInspectionStatus } from './inspector2-batch-update-member-ec2-deep-inspection-status.ts'
import { enableDelegatedAdminAccount, getDelegatedAdminAccount } from './inspector2-delegated-admin.ts'
import { disassociateMember, getMember, listInspectorMembers } from './inspector2-members.ts'
import { createHubMembers } from './securityhub-create-members.ts'
import { describeHub, disableSecurityHub, enableSecurityHub } from './securityhub-hub.ts'
import { inviteHubMembers } from './securityhub-invite-members.ts'
import { deleteHubMembers, disassociateHubMembers, getHubMembers } from './securityhub-members.ts'

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
