import { constraints, defineSuite } from '../../harness/index.ts'
import { auth } from '../auth.suite.ts'
import { acceptsEverySize } from '../laws/batch.ts'
import { envelope } from '../laws/envelope.ts'
import { protocol } from '../protocol.suite.ts'
import { batchOfIds, freshIds, MOST_READ } from './batch.ts'
import { unknownDetectorHasADocumentedStatus, unknownDetectorIsRejected } from './detector.ts'
import { readDuplicatesAreAnswered } from './duplicates-are-answered.ts'
import { memberRecords } from './member-records.ts'
import { parallelAnswersAreNotSwapped } from './parallel.ts'
import {
  answersEveryAccountOnce,
  orderDoesNotMatter,
  readingChangesNothing,
  unknownAccountIsUnprocessed,
} from './reading.ts'
import { detectorBelongsToItsRegion } from './regions.ts'
import { reportsHaveAReason } from './reported-accounts.ts'
import { outOfRangeInWords, unknownDetectorInWords } from './words.ts'

export default defineSuite('guardduty.GetMembers', (operation) => [
  ...constraints(operation),
  ...envelope(operation),
  ...protocol(operation),
  ...auth(operation),
  acceptsEverySize(operation, MOST_READ, (size) => batchOfIds(freshIds(size))),
  unknownDetectorIsRejected(operation),
  unknownDetectorHasADocumentedStatus(operation),
  answersEveryAccountOnce(),
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
