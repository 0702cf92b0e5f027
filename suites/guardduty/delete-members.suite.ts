import fc from 'fast-check'
import { accepted, accounts, constraints, defineSuite, Placeholder } from '../../harness/index.ts'
import { auth } from '../auth.suite.ts'
import { answersOnlyRequested, type Batch } from '../laws/batch.ts'
import { envelope } from '../laws/envelope.ts'
import { protocol } from '../protocol.suite.ts'
import { batchOfIds, MOST_DELETED } from './batch.ts'
import { areDeleted } from './call-laws.ts'
import { MEMBERS } from './created-members.ts'
import {
  createdMemberIsDeleted,
  deletedMemberCanBeCreatedAgain,
  deletedMembersAreGone,
  otherMembersStay,
} from './deletion.ts'
import { unknownDetectorHasADocumentedStatus, unknownDetectorIsRejected } from './detector.ts'
import { parallelDeletionsLoseNothing } from './parallel.ts'
import { rejectedBatchDeletesNothing } from './rejected-batches.ts'
import { repeatedIdIsAnswered, unknownAccountIsReported } from './reported-deletions.ts'
import { deletedIdsKeepTheirZeros } from './similar-ids.ts'

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
  unknownDetectorHasADocumentedStatus(operation),
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
