import { type Call, type CaseContext, isUndecided, type LawResult, some } from '../../harness/index.ts'
import { blame } from '../laws/blame.ts'
import { eventually } from '../laws/eventually.ts'
import { isInvited, readMembers } from './members.ts'

/** Finds fault where members that were invited are not shown as such, also after a while; the calls that invited them are shown. */
export async function notShownAsInvited(
  context: CaseContext,
  ids: readonly string[],
  calls: readonly Call[],
): Promise<LawResult> {
  const read = await eventually(
    context,
    () => readMembers(context, ids),
    (found) => isUndecided(found) || ids.every((id) => isInvited(found.members.get(id))),
  )
  if (isUndecided(read)) return read
  const others = ids.filter((id) => !isInvited(read.members.get(id)))
  const [first] = others
  if (first === undefined) return undefined
  const got = `${some(others)} ${read.members.get(first)?.MemberStatus ?? 'not shown'}`
  return blame({ identity: 'not invited', expected: 'Invited or Enabled', got }, ...calls, ...read.calls)
}
