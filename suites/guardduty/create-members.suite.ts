import { accepted, accounts, constraints, defineSuite } from '../../harness/index.ts'
import { auth } from '../auth.suite.ts'
import { acceptsEverySize, answersOnlyRequested } from '../laws/batch.ts'
import { envelope } from '../laws/envelope.ts'
import { protocol } from '../protocol.suite.ts'
import { batchOf, fresh, MOST_CREATED } from './batch.ts'
import { areCreated } from './call-laws.ts'
import {
  createdMembersAreRetrievable,
  mixedBatchIsCreated,
  newAccountsAreCreated,
  ownAccountIsNoMember,
} from './creation.ts'
import { unknownDetectorHasADocumentedStatus, unknownDetectorIsRejected } from './detector.ts'
import { createdDuplicatesAreAnswered } from './duplicates-are-answered.ts'
import { emailRules } from './email-rules.ts'
import { emailIsKept, emailIsNotEchoed, existingEmailIsKept } from './emails-are-kept.ts'
import {
  parallelBatchesLoseNothing,
  parallelCreationMakesOneMember,
  parallelReportsAreNotSwapped,
} from './parallel.ts'
import { membersBelongToTheirDetector } from './regions.ts'
import { rejectedBatchLeavesNoTrace } from './rejected-batches.ts'
import { existingMemberIsReported, reportsHaveAReason, reportsNoAccountTwice } from './reported-accounts.ts'
import { leadingZerosAreKept, similarIdsAreDifferentAccounts } from './similar-ids.ts'
import { stateFollowsTheRequests } from './state-follows-the-requests.ts'
import { existingMemberInWords, unknownDetectorInWords } from './words.ts'

export default defineSuite('guardduty.CreateMembers', (operation) => [
  ...constraints(operation),
  ...envelope(operation),
  ...protocol(operation, areCreated),
  ...auth(operation),
  acceptsEverySize(operation, MOST_CREATED, (size) => batchOf(fresh(size))),
  unknownDetectorIsRejected(operation),
  unknownDetectorHasADocumentedStatus(operation),
  answersOnlyRequested(
    operation,
    {
      requested: (body) => accounts(body, 'accountDetails'),
      answered: (output) => accounts(output, 'unprocessedAccounts'),
    },
    { inputs: accepted(operation) },
  ),
  ...newAccountsAreCreated(),
  createdMembersAreRetrievable(),
  mixedBatchIsCreated(),
  emailIsKept(),
  leadingZerosAreKept(),
  rejectedBatchLeavesNoTrace(),
  existingMemberIsReported(),
  existingEmailIsKept(),
  ownAccountIsNoMember(),
  createdDuplicatesAreAnswered(),
  reportsNoAccountTwice(),
  reportsHaveAReason('guardduty.CreateMembers'),
  ...emailRules(operation),
  emailIsNotEchoed(),
  unknownDetectorInWords(operation),
  existingMemberInWords(),
  similarIdsAreDifferentAccounts(),
  membersBelongToTheirDetector(),
  stateFollowsTheRequests(),
  parallelBatchesLoseNothing(),
  parallelReportsAreNotSwapped(),
  parallelCreationMakesOneMember(),
])
