import {
  type Call,
  type Caller,
  type CleanupRule,
  type Fixture,
  inParallel,
  isAccountId,
  isUndecided,
  limitOf,
  member,
  outputOf,
  withLook,
} from '../../harness/index.ts'
import { isAccepted, isRefused } from '../laws/answered.ts'

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

export const MEMBERS = 'inspectorMembers'

/** The most accounts that one batch takes. */
export const MOST = limitOf(
  'inspector2.BatchUpdateMemberEc2DeepInspectionStatus',
  'body/accountIds',
  'maxItems',
)

/** Half of the largest batch. */
export const HALF = Math.floor(MOST / 2)

const ANY = '?'.repeat(12)

/** Among the members of a batch there are always some whose ids begin or end with zeros. */
const LOOKS = [ANY, ANY, '0???????????', ANY, '00??????????', '000000??????', ANY, '??????000000']

/** As many members as the largest batch takes; the same ones serve all batches of a run. */
export const members: Fixture = {
  name: MEMBERS,
  kind: 'accounts',
  provide: async (caller) => {
    const first = caller.account()
    const made = outputOf(await associate(caller, first), 'member accounts from inspector2.AssociateMember')
    if (isUndecided(made)) return { ...made, verdict: 'untestable' }
    const count = Math.min(MOST, caller.most) - 1
    const others = Array.from({ length: count }, (_, at) => {
      const id = caller.account()
      // A real account has members of its own.
      return caller.most < MOST ? id : withLook(LOOKS[at % LOOKS.length] ?? ANY, id)
    })
    await inParallel(others, 8, (each) => associate(caller, each))
    return [first, ...others]
  },
}

/** Associations stay until they are ended, one call for each. */
export const associations: CleanupRule = {
  after: 'inspector2.AssociateMember',
  accounts: ({ body }) => [member(body, 'accountId')].filter(isAccountId),
  undo: {
    by: 'inspector2.DisassociateMember',
    accounts: ({ body }) => [member(body, 'accountId')].filter(isAccountId),
  },
  remove: async (caller, ids) => {
    const kept = await inParallel(ids, 8, async (accountId) =>
      isUndecided(outputOf(await disassociate(caller, accountId), 'clean-up')) ? [accountId] : [],
    )
    return kept.flat()
  },
}
