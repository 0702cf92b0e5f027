import { constraints, defineSuite, requirementOf } from '../../harness/index.ts'
import { auth } from '../auth.suite.ts'
import { acceptsEverySize, answersOnlyRequested, onlyRequested } from '../laws/batch.ts'
import { envelope } from '../laws/envelope.ts'
import { ODD_IDS, oddIdsAreAnswered, oddIdsAreAnsweredAsSent } from '../laws/odd-ids.ts'
import { protocol } from '../protocol.suite.ts'
import { anyListIsAnswered } from './any-list-is-answered.ts'
import { areInvited } from './call-laws.ts'
import { codeNamesTheError } from './code-names-the-error.ts'
import { createdMemberIsInvited } from './created-member-is-invited.ts'
import { deletedMemberIsNotInvited } from './deleted-member-is-not-invited.ts'
import { MOST } from './fixtures.ts'
import { hubMustBeEnabled, notSubscribedInWords } from './hub-must-be-enabled.ts'
import { invitedMemberIsShown } from './invited-member-is-shown.ts'
import { membersBelongToTheirRegion } from './members-belong-to-their-region.ts'
import { BATCH, mixed, ofEverySize, ofMembers } from './mixed.ts'
import { mixedBatchIsInvited } from './mixed-batch-is-invited.ts'
import { parallelAnswersAreNotSwapped, parallelBatchesLoseNothing } from './parallel-invitations.ts'
import { rejectedBatchLeavesNoTrace } from './rejected-batch-leaves-no-trace.ts'
import { reportsNoAccountTwice } from './reports-no-account-twice.ts'
import { secondInvitationIsAnswered } from './second-invitation-is-answered.ts'
import { stateFollowsTheRequests } from './state-follows-the-requests.ts'
import { unknownAccountIsNotInvited } from './unknown-account-is-not-invited.ts'

export default defineSuite('securityhub.InviteMembers', (operation) => [
  ...constraints(operation),
  ...envelope(operation),
  ...protocol(operation, areInvited),
  ...auth(operation),
  acceptsEverySize(operation, MOST, ofMembers),
  answersOnlyRequested(operation, BATCH, { inputs: mixed, boundaries: ofEverySize, refusable: true }),
  oddIdsAreAnsweredAsSent(requirementOf(operation.id, 'behaviour/answers-only-requested-accounts'), {
    ids: ODD_IDS,
    most: MOST,
    inputs: (AccountIds) => ({ body: { AccountIds } }),
    judge: (call) => onlyRequested(BATCH, call),
  }),
  oddIdsAreAnswered(requirementOf(operation.id, 'behaviour/any-valid-shape-is-answered'), (AccountIds) => ({
    body: { AccountIds },
  })),
  reportsNoAccountTwice(operation),
  anyListIsAnswered(operation),
  ...createdMemberIsInvited(),
  ...unknownAccountIsNotInvited(),
  mixedBatchIsInvited(),
  invitedMemberIsShown(),
  secondInvitationIsAnswered(),
  rejectedBatchLeavesNoTrace(),
  deletedMemberIsNotInvited(),
  membersBelongToTheirRegion(),
  hubMustBeEnabled(operation),
  notSubscribedInWords(operation),
  ...stateFollowsTheRequests(),
  codeNamesTheError(operation),
  parallelBatchesLoseNothing(),
  parallelAnswersAreNotSwapped(),
])
