import fc from 'fast-check'
import { Placeholder } from '../../harness/arbitraries/placeholder.ts'
import { constraints } from '../../harness/runner/constraints.ts'
import { defineSuite } from '../../harness/runner/suite.ts'
import { accounts } from '../laws/accounts.ts'
import { answersOnlyRequested, type Batch } from '../laws/batch.ts'
import { envelope } from '../laws/envelope.ts'
import { protocol } from '../protocol.suite.ts'
import { batchOfIds } from './batch.ts'
import { createdMemberIsDeleted } from './created-member-is-deleted.ts'
import { deletedIdsKeepTheirZeros } from './deleted-ids-keep-their-zeros.ts'
import { deletedMemberCanBeCreatedAgain } from './deleted-member-can-be-created-again.ts'
import { deletedMembersAreGone } from './deleted-members-are-gone.ts'
import { unknownDetectorIsRejected } from './detector.ts'
import { otherMembersStay } from './other-members-stay.ts'
import { MEMBERS } from './prepared-members.ts'
import { rejectedBatchDeletesNothing } from './rejected-batch-deletes-nothing.ts'
import { repeatedIdIsAnswered } from './repeated-id-is-answered.ts'
import { unknownAccountIsReported } from './unknown-account-is-reported.ts'

const BATCH: Batch = {
  requested: (body) => accounts(body, 'accountIds'),
  answered: (output) => accounts(output, 'unprocessedAccounts'),
}

/** At least one member, so that no service has reason to refuse the whole batch. */
const mixed = fc
  .array(fc.boolean(), { minLength: 0, maxLength: 49, size: 'max' })
  .map((others) =>
    batchOfIds(
      [true, ...others].map((isMember) =>
        isMember ? Placeholder.preparedAccount(MEMBERS) : Placeholder.freshAccount(),
      ),
    ),
  )

export default defineSuite('guardduty.DeleteMembers', (operation) => [
  ...constraints(operation),
  ...envelope(operation),
  ...protocol(operation),
  unknownDetectorIsRejected(operation),
  repeatedIdIsAnswered(operation),
  answersOnlyRequested(operation, BATCH, { inputs: mixed }),
  deletedMembersAreGone(),
  otherMembersStay(),
  deletedIdsKeepTheirZeros(),
  createdMemberIsDeleted(),
  deletedMemberCanBeCreatedAgain(),
  rejectedBatchDeletesNothing(),
  unknownAccountIsReported(),
])
