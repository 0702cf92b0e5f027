import type { Call, Caller } from '../../harness/index.ts'
import { isAccepted } from '../laws/accepted.ts'
import { isRefused } from '../laws/refused.ts'

/** Starts the association of one account. */
export const associate = (caller: Caller, accountId: string): Promise<Call> =>
  caller.call('inspector2.AssociateMember', { body: { accountId } })

/** Ends the association of one account. */
export const disassociate = (caller: Caller, accountId: string): Promise<Call> =>
  caller.call('inspector2.DisassociateMember', { body: { accountId } })

/** Associates an account that may be a member already: once more after it was disassociated. */
export async function associateAnew(caller: Caller, accountId: string): Promise<Call> {
  const call = await associate(caller, accountId)
  if (!isRefused(call)) return call
  return isAccepted(await disassociate(caller, accountId)) ? associate(caller, accountId) : call
}

/** Reads one account. */
export const callGetMember = (caller: Caller, accountId: string): Promise<Call> =>
  caller.call('inspector2.GetMember', { body: { accountId } })
