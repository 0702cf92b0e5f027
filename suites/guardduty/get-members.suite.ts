import { constraints } from '../../harness/runner/constraints.ts'
import { defineSuite } from '../../harness/runner/suite.ts'
import { auth } from '../auth.suite.ts'
import { envelope } from '../laws/envelope.ts'
import { protocol } from '../protocol.suite.ts'
import { answersEveryAccountOnce } from './answers-every-account-once.ts'
import { unknownDetectorIsRejected } from './detector.ts'
import { readingChangesNothing } from './reading-changes-nothing.ts'
import { unknownAccountIsUnprocessed } from './unknown-account-is-unprocessed.ts'

export default defineSuite('guardduty.GetMembers', (operation) => [
  ...constraints(operation),
  ...envelope(operation),
  ...protocol(operation),
  ...auth(operation),
  unknownDetectorIsRejected(operation),
  answersEveryAccountOnce(),
  unknownAccountIsUnprocessed(operation),
  readingChangesNothing(),
])
