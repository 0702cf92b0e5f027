import { constraints, defineSuite, requirementOf } from '../../harness/index.ts'
import { auth } from '../auth.suite.ts'
import { acceptsEverySize, partition } from '../laws/batch.ts'
import { envelope } from '../laws/envelope.ts'
import { ODD_IDS_OF_TWELVE, oddIdsAreAnswered, oddIdsAreAnsweredAsSent } from '../laws/odd-ids.ts'
import { protocol } from '../protocol.suite.ts'
import { answersEveryAccountOnce, READ_BATCH } from './answers-every-account-once.ts'
import { batchOfIds, freshIds } from './batch.ts'
import { areAnswered } from './call-laws.ts'
import { unknownDetectorIsRejected } from './detector.ts'
import { detectorBelongsToItsRegion } from './detector-belongs-to-its-region.ts'
import { readDuplicatesAreAnswered } from './duplicates-are-answered.ts'
import { MOST_READ } from './limits.ts'
import { memberRecords } from './member-records.ts'
import { orderDoesNotMatter } from './order-does-not-matter.ts'
import { parallelAnswersAreNotSwapped } from './parallel-answers-are-not-swapped.ts'
import { readingChangesNothing } from './reading-changes-nothing.ts'
import { reportsHaveAReason } from './reported-accounts.ts'
import { unknownAccountIsUnprocessed } from './unknown-account-is-unprocessed.ts'
import { outOfRangeInWords, unknownDetectorInWords } from './words.ts'

export default defineSuite('guardduty.GetMembers', (operation) => [
  ...constraints(operation),
  ...envelope(operation),
  ...protocol(operation, areAnswered),
  ...auth(operation),
  acceptsEverySize(operation, MOST_READ, (size) => batchOfIds(freshIds(size))),
  unknownDetectorIsRejected(operation),
  answersEveryAccountOnce(),
  oddIdsAreAnsweredAsSent(requirementOf(operation.id, 'behaviour/answers-every-account-once'), {
    ids: ODD_IDS_OF_TWELVE,
    most: MOST_READ,
    inputs: batchOfIds,
    judge: (call) => partition(READ_BATCH, call),
  }),
  oddIdsAreAnswered(requirementOf(operation.id, 'behaviour/any-valid-shape-is-answered'), batchOfIds),
  unknownAccountIsUnprocessed(operation),
  readingChangesNothing(),
  parallelAnswersAreNotSwapped(),
  detectorBelongsToItsRegion(operation),
  orderDoesNotMatter(),
  readDuplicatesAreAnswered(),
  reportsHaveAReason('guardduty.GetMembers'),
  ...memberRecords(),
  unknownDetectorInWords(operation),
  outOfRangeInWords(),
])
