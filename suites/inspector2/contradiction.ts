import { type Call, type CaseContext, isUndecided, type LawResult, untestable } from '../../harness/index.ts'
import { blame } from '../laws/blame.ts'
import { type Done, isUnknownStatus, oppositeOf, type Read, readBack } from './deep-inspection.ts'

/** Whether reading contradicts what was done; the calls that did it are shown. */
export async function contradiction(
  context: CaseContext,
  done: Done,
  calls: readonly Call[],
): Promise<LawResult> {
  if (done.size === 0) return undefined
  const read = await readBack(context, done)
  if (isUndecided(read)) return read
  const unknown = [...read.statuses.values()].find(isUnknownStatus)
  return (
    contradicted(read, done, calls) ??
    (unknown === undefined
      ? undefined
      : untestable(`no page has the status ${JSON.stringify(unknown)} that was read`))
  )
}

/** Whether what was read contradicts what was done. */
export function contradicted(read: Read, done: Done, calls: readonly Call[]): LawResult {
  const [first] = read.wrong
  if (first === undefined) return undefined
  const got = oppositeOf(done.get(first) === true)
  const expected = `${oppositeOf(done.get(first) !== true)} or PENDING for ${first}`
  return blame({ identity: `read ${got}`, expected, got }, ...calls, read.call)
}
