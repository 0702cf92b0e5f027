import { isUndecided } from '../../harness/index.ts'
import { onlyRequested } from '../laws/batch.ts'
import type { CallLaw } from '../laws/call-law.ts'
import { invitedBy } from './members.ts'
import { BATCH } from './mixed.ts'
import { notShownAsInvited } from './shown-as-invited.ts'

/** The accounts of the body are invited, but for those that are reported. */
export const areInvited: CallLaw = async (call, context) => {
  const invited = invitedBy(call, BATCH.requested(call.input.body))
  if (isUndecided(invited)) return invited
  return onlyRequested(BATCH, call) ?? notShownAsInvited(context, invited.ids, [call])
}
