import { isUndecided, member, outputOf } from '../../harness/index.ts'
import { blame } from '../laws/answered.ts'
import { onlyRequested } from '../laws/batch.ts'
import type { CallLaw } from '../laws/call-law.ts'
import { BATCH } from './batches.ts'
import { isStatus, oppositeOf, statusesOf, UPDATE } from './deep-inspection.ts'
import { echo } from './echoes.ts'

/** The account of the body is named in the answer. */
export const isEchoed: CallLaw = async (call) => echo(call)

/** No account of the body is answered as the opposite of what was asked; other requests switch the same members meanwhile. */
export const areSwitched: CallLaw = async (call) => {
  const output = outputOf(call, UPDATE)
  if (isUndecided(output)) return output
  const invented = onlyRequested(BATCH, call)
  if (invented) return invented
  const statuses = statusesOf(output)
  const listed = member(call.input.body, 'accountIds')
  for (const entry of Array.isArray(listed) ? listed : []) {
    const id = String(member(entry, 'accountId'))
    const activated = member(entry, 'activateDeepInspection') === true
    const got = oppositeOf(activated)
    if (isStatus(statuses.get(id), got))
      return blame({ identity: got, expected: `${oppositeOf(!activated)} or PENDING for ${id}`, got }, call)
  }
  return undefined
}
