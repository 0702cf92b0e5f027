import { type Call, type CaseContext, isUndecided, type LawResult } from '../../harness/index.ts'
import { blame } from '../laws/blame.ts'
import { type Done, oppositeOf, readBack } from './deep-inspection.ts'

/** Whether reading contradicts what was done; the calls that did it are shown. */
export async function contradiction(
  context: CaseContext,
  done: Done,
  calls: readonly Call[],
): Promise<LawResult> {
  if (done.size === 0) return undefined
  const read = await readBack(context, done)
  if (isUndecided(read)) return read
  const [first] = read.wrong
  if (first === undefined) return undefined
  const got = oppositeOf(done.get(first) === true)
  const expected = `${oppositeOf(done.get(first) !== true)} or PENDING for ${first}`
  return blame({ identity: `read ${got}`, expected, got }, ...calls, read.call)
}
