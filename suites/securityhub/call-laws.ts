import { isUndecided } from '../../harness/index.ts'
import { onlyRequested } from '../laws/batch.ts'
import type { CallLaw } from '../laws/call-law.ts'
import { BATCH } from './fixtures.ts'
import { invitedBy, notShownAsInvited } from './members.ts'

/** The accounts of the body are invited, but for those that are reported. */
export const areInvited: CallLaw = async (call, context) => {
  const invited = invitedBy(call, BATCH.requested(call.input.body))
  if (isUndecided(invited)) return invited
  return onlyRequested(BATCH, call) ?? notShownAsInvited(context, invited.ids, [call])
}
