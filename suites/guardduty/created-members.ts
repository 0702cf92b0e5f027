import {
  type Accounts,
  accounts,
  type Caller,
  type CleanupRule,
  chunks,
  type Fixture,
  isAccountId,
  isUndecided,
  outputOf,
  repeated,
  type Undecided,
  without,
} from '../../harness/index.ts'
import { batchOf, entry, MOST_DELETED } from './batch.ts'
import { endMembership } from './members.ts'

export const MEMBERS = 'guardDutyMembers'

/** So many at a time: well within the limit, so that a target which is wrong about the limit has members all the same. */
const CHUNK = 25

/** Members that were created and never invited, for one request each: what deletes them uses them up. */
export const members: Fixture = { name: MEMBERS, kind: 'prepared', provide: makeMembers }

/** Creates members, of these ids or as many new ones, and tells which of them there are now. */
export async function makeMembers(
  caller: Caller,
  wanted: number | readonly string[],
): Promise<Accounts | Undecided> {
  const ids = typeof wanted === 'number' ? Array.from({ length: wanted }, () => caller.account()) : wanted
  const made: string[] = []
  for (const chunk of chunks(ids, CHUNK)) {
    const call = await caller.call('guardduty.CreateMembers', batchOf(chunk.map((id) => entry(id))))
    const output = outputOf(call, 'members from guardduty.CreateMembers')
    if (isUndecided(output)) return output
    made.push(...without(chunk, accounts(output, 'unprocessedAccounts')))
  }
  return made
}

/** Members stay until they are deleted; only ids that can be members can be deleted. */
export const leftMembers: CleanupRule = {
  after: 'guardduty.CreateMembers',
  accounts: ({ body }, output) => {
    const asked = accounts(body, 'accountDetails')
    // Of an account that stands there twice, one may be a member and the other reported.
    return [...without(asked, accounts(output, 'unprocessedAccounts')), ...repeated(asked)].filter(
      isAccountId,
    )
  },
  undo: {
    by: 'guardduty.DeleteMembers',
    accounts: ({ body }, output) =>
      without(accounts(body, 'accountIds'), accounts(output, 'unprocessedAccounts')),
  },
  remove: async (caller, ids) => {
    const standing: string[] = []
    for (const chunk of chunks(ids, MOST_DELETED)) {
      const ended = await endMembership(caller, chunk)
      standing.push(...(isUndecided(ended) ? chunk : without(chunk, ended.ids)))
    }
    return standing
  },
}
