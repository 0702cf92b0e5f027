import {
  type Accounts,
  accounts,
  type Caller,
  type CleanupRule,
  chunks,
  type Fixture,
  isUndecided,
  limitOf,
  outputOf,
  type Undecided,
  without,
} from '../../harness/index.ts'
import { remaining } from '../laws/remaining.ts'

export const MEMBERS = 'securityHubMembers'

/** The most accounts of a batch: the limit of CreateMembers, for InviteMembers documents none. */
export const MOST = limitOf('securityhub.InviteMembers', 'body/AccountIds', 'maxItems')

/** Members that were created and not invited yet, for one request each. */
export const members: Fixture = {
  name: MEMBERS,
  kind: 'prepared',
  provide: async (caller, count) => {
    const created = await callCreateMembers(caller, count)
    if (!isUndecided(created)) return created
    // A hub that is enabled already answers 409 to this, so it is done only where it may help.
    await caller.call('securityhub.EnableSecurityHub', { body: {} })
    const again = await callCreateMembers(caller, count)
    return isUndecided(again) ? { ...again, verdict: 'untestable' } : again
  },
}

/** Creates members, of these ids or as many new ones, as InviteMembers asks for, and tells which of them there are now. */
export async function callCreateMembers(
  caller: Caller,
  wanted: number | readonly string[],
): Promise<Accounts | Undecided> {
  const ids = typeof wanted === 'number' ? Array.from({ length: wanted }, () => caller.account()) : wanted
  const created: string[] = []
  for (const chunk of chunks(ids, MOST)) {
    const AccountDetails = chunk.map((AccountId) => ({ AccountId, Email: `m${AccountId}@example.com` }))
    const call = await caller.call('securityhub.CreateMembers', { body: { AccountDetails } })
    const output = outputOf(call, 'members from securityhub.CreateMembers')
    if (isUndecided(output)) return output
    created.push(...without(chunk, accounts(output, 'UnprocessedAccounts', 'AccountId')))
  }
  return created
}

/** Created members stay until they are deleted, and invited ones must be disassociated before. */
export const createdMembers: CleanupRule = {
  after: 'securityhub.CreateMembers',
  accounts: ({ body }, output) =>
    without(
      accounts(body, 'AccountDetails', 'AccountId'),
      accounts(output, 'UnprocessedAccounts', 'AccountId'),
    ),
  undo: {
    by: 'securityhub.DeleteMembers',
    accounts: ({ body }, output) =>
      without(accounts(body, 'AccountIds'), accounts(output, 'UnprocessedAccounts', 'AccountId')),
  },
  remove: async (caller, ids) => {
    const standing: string[] = []
    for (const AccountIds of chunks(ids, MOST)) {
      await caller.call('securityhub.DisassociateMembers', { body: { AccountIds } })
      const call = await caller.call('securityhub.DeleteMembers', { body: { AccountIds } })
      standing.push(...remaining(call, AccountIds, 'UnprocessedAccounts', 'AccountId'))
    }
    return standing
  },
}
