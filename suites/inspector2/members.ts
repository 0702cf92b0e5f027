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
} from '../../harness/index.ts'

/** Starts the association of one account. */
export const associate = (caller: Caller, accountId: string): Promise<Call> =>
  caller.call('inspector2.AssociateMember', { body: { accountId } })

/** Ends the association of one account. */
export const disassociate = (caller: Caller, accountId: string): Promise<Call> =>
  caller.call('inspector2.DisassociateMember', { body: { accountId } })

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

/** As many members as the largest batch takes; the same ones serve all batches of a run. */
export const members: Fixture = {
  name: MEMBERS,
  kind: 'accounts',
  provide: async (caller) => {
    const first = caller.account()
    const made = outputOf(await associate(caller, first), 'member accounts from inspector2.AssociateMember')
    if (isUndecided(made)) return { ...made, verdict: 'untestable' }
    const others = Array.from({ length: Math.min(MOST, caller.most) - 1 }, () => caller.account())
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
