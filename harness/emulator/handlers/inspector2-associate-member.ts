import type { components } from '../../../generated/types/inspector2.ts'
import { type Inspector2State, isAssociated } from '../inspector2-state.ts'
import { invalidRequest, quotaExceeded } from '../refusals/inspector2.ts'
import type { Handler } from './handler.ts'

type Request = components['schemas']['AssociateMemberRequest']
type Response = components['schemas']['AssociateMemberResponse']

/** Inspector's quota of members for one delegated administrator. */
const MOST_MEMBERS = 10_000

/** Associates an account; real Inspector only starts to, and completes it some minutes later. */
export const associateMember: Handler = ({ body }, { caller, inspector2: { members }, now }) => {
  const { accountId } = body as Request
  if (accountId === caller) {
    return invalidRequest('The request is rejected because an account cannot become a member of itself.')
  }
  if (isAssociated(members.get(accountId))) {
    return invalidRequest(
      'The request is rejected because the given account ID is already a member or associated member of the current account.',
    )
  }
  const isFull = !members.has(accountId) && members.size >= MOST_MEMBERS
  if (isFull && !forgetRemoved(members)) return quotaExceeded(caller)
  members.set(accountId, {
    relationshipStatus: 'ENABLED',
    deepInspection: 'DEACTIVATED',
    readsAsCreated: 0,
    updatedAt: now(),
  })
  return { output: { accountId } satisfies Response }
}

/** Makes room by a record of somebody who is no member any more; such records count for no quota. */
function forgetRemoved(members: Inspector2State['members']): boolean {
  for (const [accountId, member] of members) {
    if (!isAssociated(member)) return members.delete(accountId)
  }
  return false
}
