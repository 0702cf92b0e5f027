import fc from 'fast-check'
import { accepted, accounts, constraints, defineSuite, Placeholder } from '../../harness/index.ts'
import { auth } from '../auth.suite.ts'
import { answersOnlyRequested, type Batch } from '../laws/batch.ts'
import { envelope } from '../laws/envelope.ts'
import { protocol } from '../protocol.suite.ts'
import { batchOfIds } from './batch.ts'
import { areDeleted } from './call-laws.ts'
import { createdMemberIsDeleted } from './created-member-is-deleted.ts'
import { MEMBERS } from './created-members.ts'
import { deletedIdsKeepTheirZeros } from './deleted-ids-keep-their-zeros.ts'
import { deletedMemberCanBeCreatedAgain } from './deleted-member-can-be-created-again.ts'
import { deletedMembersAreGone } from './deleted-members-are-gone.ts'
import { unknownDetectorIsRejected } from './detector.ts'
import { MOST_DELETED } from './limits.ts'
import { otherMembersStay } from './other-members-stay.ts'
import { parallelDeletionsLoseNothing } from './parallel-batches.ts'
import { rejectedBatchDeletesNothing } from './rejected-batch-deletes-nothing.ts'
import { repeatedIdIsAnswered } from './repeated-id-is-answered.ts'
import { unknownAccountIsReported } from './unknown-account-is-reported.ts'

const BATCH: Batch = {
  requested: (body) => accounts(body, 'accountIds'),
  answered: (output) => accounts(output, 'unprocessedAccounts'),
}

/** Members and strangers, in any order. */
const mixed = fc
  .array(fc.boolean(), { minLength: 1, maxLength: MOST_DELETED, size: 'max' })
  .map((batch) =>
    batchOfIds(
      batch.map((isMember) => (isMember ? Placeholder.preparedAccount(MEMBERS) : Placeholder.freshAccount())),
    ),
  )

export default defineSuite('guardduty.DeleteMembers', (operation) => [
  ...constraints(operation),
  ...envelope(operation),
  ...protocol(operation, areDeleted),
  ...auth(operation),
  unknownDetectorIsRejected(operation),
  repeatedIdIsAnswered(operation),
  answersOnlyRequested(operation, BATCH, {
    inputs: mixed,
    boundaries: [{ label: 'members', values: accepted(operation) }],
    refusable: true,
  }),
  deletedMembersAreGone(),
  otherMembersStay(),
  parallelDeletionsLoseNothing(),
  deletedIdsKeepTheirZeros(),
  createdMemberIsDeleted(),
  deletedMemberCanBeCreatedAgain(),
  rejectedBatchDeletesNothing(),
  unknownAccountIsReported(),
])
