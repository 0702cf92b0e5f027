import type { Call, Caller } from '../../harness/index.ts'

/** Starts the association of one account. */
export const associate = (caller: Caller, accountId: string): Promise<Call> =>
  caller.call('inspector2.AssociateMember', { body: { accountId } })

/** Ends the association of one account. */
export const disassociate = (caller: Caller, accountId: string): Promise<Call> =>
  caller.call('inspector2.DisassociateMember', { body: { accountId } })

/** Reads one account. */
export const callGetMember = (caller: Caller, accountId: string): Promise<Call> =>
  caller.call('inspector2.GetMember', { body: { accountId } })
