import type { Catalogue, OperationId, Suite } from '../harness/index.ts'
import createMembers from './guardduty/create-members.suite.ts'
import { members as guardDutyMembers, leftMembers as leftByGuardDuty } from './guardduty/created-members.ts'
import deleteMembers from './guardduty/delete-members.suite.ts'
import { detector } from './guardduty/fixtures.ts'
import getMembers from './guardduty/get-members.suite.ts'
import { guarddutyKnowledge } from './guardduty/knowledge.ts'
import associateMember from './inspector2/associate-member.suite.ts'
import batchUpdate from './inspector2/batch-update-member-ec2-deep-inspection-status.suite.ts'
import { associations, members as inspectorMembers } from './inspector2/fixtures.ts'
import { inspectorKnowledge } from './inspector2/knowledge.ts'
import { never, undo } from './owner-commands.ts'
import { createdMembers as leftBySecurityHub, members as securityHubMembers } from './securityhub/fixtures.ts'
import inviteMembers from './securityhub/invite-members.suite.ts'
import { securityhubKnowledge } from './securityhub/knowledge.ts'

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
