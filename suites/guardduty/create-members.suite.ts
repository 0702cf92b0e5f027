import { accepted } from '../../harness/arbitraries/input.ts'
import { constraints } from '../../harness/runner/constraints.ts'
import { defineSuite } from '../../harness/runner/suite.ts'
import { auth } from '../auth.suite.ts'
import { accounts } from '../laws/accounts.ts'
import { answersOnlyRequested } from '../laws/batch.ts'
import { envelope } from '../laws/envelope.ts'
import { protocol } from '../protocol.suite.ts'
import { createdMembersAreRetrievable } from './created-members-are-retrievable.ts'
import { unknownDetectorIsRejected } from './detector.ts'
import { emailIsKept } from './email-is-kept.ts'
import { existingMemberIsReported } from './existing-member-is-reported.ts'
import { leadingZerosAreKept } from './leading-zeros-are-kept.ts'
import { rejectedBatchLeavesNoTrace } from './rejected-batch-leaves-no-trace.ts'

export default defineSuite('guardduty.CreateMembers', (operation) => [
  ...constraints(operation),
  ...envelope(operation),
  ...protocol(operation),
  ...auth(operation),
  unknownDetectorIsRejected(operation),
  answersOnlyRequested(
    operation,
    {
      requested: (body) => accounts(body, 'accountDetails'),
      answered: (output) => accounts(output, 'unprocessedAccounts'),
    },
    { inputs: accepted(operation) },
  ),
  createdMembersAreRetrievable(operation),
  emailIsKept(operation),
  leadingZerosAreKept(),
  rejectedBatchLeavesNoTrace(),
  existingMemberIsReported(),
])
