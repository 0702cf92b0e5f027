import { createDetector, deleteDetector, listDetectors } from './guardduty/detectors.ts'
import {
  createMembers,
  deleteMembers,
  disassociateMembers,
  getMembers,
  inviteMembers,
  listMembers,
} from './guardduty/members.ts'
import type { Handler } from './handler.ts'
import {
  batchGetMemberEc2DeepInspectionStatus,
  batchUpdateMemberEc2DeepInspectionStatus,
} from './inspector2/deep-inspection.ts'
import {
  associateMember,
  disassociateMember,
  enableDelegatedAdminAccount,
  getDelegatedAdminAccount,
  getMember,
  listInspectorMembers,
} from './inspector2/members.ts'
import { describeHub, disableSecurityHub, enableSecurityHub } from './securityhub/hub.ts'
import {
  createHubMembers,
  deleteHubMembers,
  disassociateHubMembers,
  getHubMembers,
  inviteHubMembers,
} from './securityhub/members.ts'
import type { RouteId } from './service.ts'

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
