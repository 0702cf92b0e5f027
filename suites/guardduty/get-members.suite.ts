import { constraints, defineSuite, requirementOf } from '../../harness/index.ts'
import { auth } from '../auth.suite.ts'
import { acceptsEverySize, partition } from '../laws/batch.ts'
import { envelope } from '../laws/envelope.ts'
import { ODD_IDS_OF_TWELVE, oddIdsAreAnswered, oddIdsAreAnsweredAsSent } from '../laws/odd-ids.ts'
import { protocol } from '../protocol.suite.ts'
import { batchOfIds, freshIds, MOST_READ } from './batch.ts'
import { areAnswered } from './call-laws.ts'
import { unknownDetectorHasADocumentedStatus, unknownDetectorIsRejected } from './detector.ts'
import { readDuplicatesAreAnswered } from './duplicates-are-answered.ts'
import { memberRecords } from './member-records.ts'
import { parallelAnswersAreNotSwapped } from './parallel.ts'
import {
  answersEveryAccountOnce,
  orderDoesNotMatter,
  READ_BATCH,
  readingChangesNothing,
  unknownAccountIsUnprocessed,
} from './reading.ts'
import { detectorBelongsToItsRegion } from './regions.ts'
import { reportsHaveAReason } from './reported-accounts.ts'
import { outOfRangeInWords, unknownDetectorInWords } from './words.ts'

export default defineSuite('guardduty.GetMembers', (operation) => [
  ...constraints(operation),
  ...envelope(operation),
  ...protocol(operation, areAnswered),
  ...auth(operation),
  acceptsEverySize(operation, MOST_READ, (size) => batchOfIds(freshIds(size))),
  unknownDetectorIsRejected(operation),
  unknownDetectorHasADocumentedStatus(operation),
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
