import type { Catalogue, OperationId, Suite } from '../harness/index.ts'
import createMembers from './guardduty/create-members.suite.ts'
import { members as guardDutyMembers, leftMembers as leftByGuardDuty } from './guardduty/created-members.ts'
import deleteMembers from './guardduty/delete-members.suite.ts'
import { detector } from './guardduty/fixtures.ts'
import getMembers from './guardduty/get-members.suite.ts'
import { guarddutyKnowledge } from './guardduty/knowledge.ts'
import associateMember from './inspector2/associate-member.suite.ts'
import batchUpdate from './inspector2/batch-update-member-ec2-deep-inspection-status.suite.ts'
import { inspectorKnowledge } from './inspector2/knowledge.ts'
import { associations, members as inspectorMembers } from './inspector2/members.ts'
import { createdMembers as leftBySecurityHub, members as securityHubMembers } from './securityhub/fixtures.ts'
import inviteMembers from './securityhub/invite-members.suite.ts'
import { securityhubKnowledge } from './securityhub/knowledge.ts'

/** What begins or ends the billing of a service: the owner of a real account does that, and nobody else. */
export const never: NonNullable<Catalogue['never']> = {
  'guardduty.CreateDetector': 'aws guardduty create-detector --enable',
  'guardduty.DeleteDetector': 'aws guardduty delete-detector --detector-id ID',
  'inspector2.EnableDelegatedAdminAccount':
    'aws inspector2 enable-delegated-admin-account --delegated-admin-account-id ID',
  'securityhub.EnableSecurityHub': 'aws securityhub enable-security-hub',
  'securityhub.DisableSecurityHub': 'aws securityhub disable-security-hub',
}

/** The commands that undo a write; `ID` stands for the accounts, `DETECTOR` for the detector. */
export const undo: NonNullable<Catalogue['undo']> = {
  'guardduty.CreateMembers': 'aws guardduty delete-members --detector-id DETECTOR --account-ids ID',
  'guardduty.DeleteMembers':
    'aws guardduty create-members --detector-id DETECTOR --account-details AccountId=ID,Email=EMAIL',
  'guardduty.InviteMembers': 'aws guardduty disassociate-members --detector-id DETECTOR --account-ids ID',
  'guardduty.DisassociateMembers': 'aws guardduty invite-members --detector-id DETECTOR --account-ids ID',
  'inspector2.AssociateMember': 'aws inspector2 disassociate-member --account-id ID',
  'inspector2.DisassociateMember': 'aws inspector2 associate-member --account-id ID',
  'inspector2.BatchUpdateMemberEc2DeepInspectionStatus':
    'aws inspector2 batch-update-member-ec2-deep-inspection-status --account-ids accountId=ID,activateDeepInspection=false',
  'securityhub.CreateMembers': 'aws securityhub delete-members --account-ids ID',
  'securityhub.InviteMembers': 'aws securityhub disassociate-members --account-ids ID',
  'securityhub.DisassociateMembers': 'aws securityhub invite-members --account-ids ID',
  'securityhub.DeleteMembers': 'aws securityhub create-members --account-details AccountId=ID,Email=EMAIL',
}

/** One suite for each operation: forgetting one does not compile. */
const suites = {
  'guardduty.CreateMembers': createMembers,
  'guardduty.GetMembers': getMembers,
  'guardduty.DeleteMembers': deleteMembers,
  'inspector2.AssociateMember': associateMember,
  'inspector2.BatchUpdateMemberEc2DeepInspectionStatus': batchUpdate,
  'securityhub.InviteMembers': inviteMembers,
} satisfies Record<OperationId, Suite>

const services = [guarddutyKnowledge, inspectorKnowledge, securityhubKnowledge]

/** Everything that can be asked of a target. */
export const catalogue: Catalogue = {
  suites: Object.values(suites),
  fixtures: [detector, guardDutyMembers, inspectorMembers, securityHubMembers],
  cleanupRules: [leftByGuardDuty, associations, leftBySecurityHub],
  knowledge: {
    writes: services.flatMap(({ writes }) => writes),
    reads: services.flatMap(({ reads }) => reads),
    initial: (fact) => services.map(({ initial }) => initial(fact)).find((value) => value !== undefined),
    same: (one, other) => services.some(({ same }) => same(one, other)),
  },
  never,
  undo,
}
