import fc from 'fast-check'
import {
  constraints,
  defineSuite,
  expectAnswer,
  property,
  requirementOf,
  SUCCESS,
} from '../../harness/index.ts'
import { auth } from '../auth.suite.ts'
import { acceptsEverySize, answersOnlyRequested, batchAnswersEveryAccountOnce } from '../laws/batch.ts'
import { envelope } from '../laws/envelope.ts'
import { protocol } from '../protocol.suite.ts'
import {
  fieldsNameWhatFailed,
  listsAreDisjoint,
  repeatedAccountIsAnswered,
  unknownAccountFails,
} from './answered-accounts.ts'
import { atEveryPlace, BATCH, mixed, ofEverySize, ofMembers } from './batches.ts'
import { areSwitched } from './call-laws.ts'
import { MOST } from './members.ts'
import { parallelAnswersAreNotSwapped, parallelBatchesLoseNothing } from './parallel.ts'
import { membersAreSwitchedInTheirRegion } from './regions.ts'
import { rejectedBatchLeavesNoTrace } from './rejected-batches.ts'
import { stateFollowsTheRequests } from './state-follows-the-requests.ts'
import { similarMembersStay, statusFollowsTheRequest, statusIsReadBack } from './statuses.ts'

/** A batch with strangers in it may be refused as a whole: members prove what can be accepted. */
const BATCHES = { inputs: mixed, boundaries: [...ofEverySize, ...atEveryPlace], refusable: true }

export default defineSuite('inspector2.BatchUpdateMemberEc2DeepInspectionStatus', (operation) => [
  ...constraints(operation),
  ...envelope(operation),
  ...protocol(operation, areSwitched),
  ...auth(operation),
  acceptsEverySize(operation, MOST, ofMembers),
  answersOnlyRequested(operation, BATCH, BATCHES),
  batchAnswersEveryAccountOnce(operation, BATCH, BATCHES),
  listsAreDisjoint(operation),
  unknownAccountFails(operation),
  repeatedAccountIsAnswered(operation),
  statusFollowsTheRequest(operation),
  statusIsReadBack(operation),
  rejectedBatchLeavesNoTrace(operation),
  stateFollowsTheRequests(operation),
  similarMembersStay(operation),
  parallelBatchesLoseNothing(operation),
  parallelAnswersAreNotSwapped(operation),
  membersAreSwitchedInTheirRegion(operation),
  fieldsNameWhatFailed(operation, (accountId) => ({
    accountIds: [{ accountId, activateDeepInspection: true }],
  })),

  property({
    requirement: requirementOf(operation.id, 'behaviour/accepts-an-empty-list'),
    aspect: 'law',
    boundaries: [{ label: 'empty', values: fc.constant({ body: { accountIds: [] } }) }],
    controlled: true,
    law: async (input, context) => expectAnswer((await context.call(operation.id, input)).exchange, SUCCESS),
  }),
])
