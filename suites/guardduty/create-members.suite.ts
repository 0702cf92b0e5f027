import { accepted, accounts, constraints, defineSuite } from '../../harness/index.ts'
import { auth } from '../auth.suite.ts'
import { acceptsEverySize, answersOnlyRequested } from '../laws/batch.ts'
import { envelope } from '../laws/envelope.ts'
import { protocol } from '../protocol.suite.ts'
import { batchOf, fresh } from './batch.ts'
import { areCreated } from './call-laws.ts'
import { createdMembersAreRetrievable } from './created-members-are-retrievable.ts'
import { unknownDetectorIsRejected } from './detector.ts'
import { createdDuplicatesAreAnswered } from './duplicates-are-answered.ts'
import { emailIsKept } from './email-is-kept.ts'
import { emailIsNotEchoed } from './email-is-not-echoed.ts'
import { emailRules } from './email-rules.ts'
import { existingEmailIsKept } from './existing-email-is-kept.ts'
import { existingMemberIsReported } from './existing-member-is-reported.ts'
import { leadingZerosAreKept } from './leading-zeros-are-kept.ts'
import { MOST_CREATED } from './limits.ts'
import { membersBelongToTheirDetector } from './members-belong-to-their-detector.ts'
import { mixedBatchIsCreated } from './mixed-batch-is-created.ts'
import { newAccountsAreCreated } from './new-accounts-are-created.ts'
import { ownAccountIsNoMember } from './own-account-is-no-member.ts'
import { parallelBatchesLoseNothing, parallelReportsAreNotSwapped } from './parallel-batches.ts'
import { parallelCreationMakesOneMember } from './parallel-creation-makes-one-member.ts'
import { rejectedBatchLeavesNoTrace } from './rejected-batch-leaves-no-trace.ts'
import { reportsHaveAReason, reportsNoAccountTwice } from './reported-accounts.ts'
import { similarIdsAreDifferentAccounts } from './similar-ids-are-different-accounts.ts'
import { stateFollowsTheRequests } from './state-follows-the-requests.ts'
import { existingMemberInWords, unknownDetectorInWords } from './words.ts'

export default defineSuite('guardduty.CreateMembers', (operation) => [
  ...constraints(operation),
  ...envelope(operation),
  ...protocol(operation, areCreated),
  ...auth(operation),
  acceptsEverySize(operation, MOST_CREATED, (size) => batchOf(fresh(size))),
  unknownDetectorIsRejected(operation),
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
