import { constraints, defineSuite, requirementOf } from '../../harness/index.ts'
import { auth } from '../auth.suite.ts'
import { acceptsEverySize, answersOnlyRequested, onlyRequested } from '../laws/batch.ts'
import { envelope } from '../laws/envelope.ts'
import { ODD_IDS, oddIdsAreAnswered, oddIdsAreAnsweredAsSent } from '../laws/odd-ids.ts'
import { protocol } from '../protocol.suite.ts'
import {
  anyListIsAnswered,
  codeNamesTheError,
  reportsNoAccountTwice,
  unknownAccountIsNotInvited,
} from './answers.ts'
import { areInvited } from './call-laws.ts'
import { BATCH, MOST, mixed, ofEverySize, ofMembers } from './fixtures.ts'
import { hubMustBeEnabled, membersBelongToTheirRegion, notSubscribedInWords } from './hubs.ts'
import {
  createdMemberIsInvited,
  deletedMemberIsNotInvited,
  invitedMemberIsShown,
  mixedBatchIsInvited,
  secondInvitationIsAnswered,
} from './invitation.ts'
import { parallelAnswersAreNotSwapped, parallelBatchesLoseNothing } from './parallel.ts'
import { rejectedBatchLeavesNoTrace } from './rejected-batches.ts'
import { stateFollowsTheRequests } from './state-follows-the-requests.ts'

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
