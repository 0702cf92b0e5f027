import fc from 'fast-check'
import {
  type Accounts,
  accounts,
  type Call,
  type Caller,
  type CleanupRule,
  chunks,
  type Draw,
  type DrawnInput,
  type Fixture,
  isUndecided,
  limitOf,
  outputOf,
  Placeholder,
  type Undecided,
  without,
} from '../../harness/index.ts'
import { type Batch, everySize } from '../laws/batch.ts'

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

/** How InviteMembers names accounts; those that were invited are not in its answer. */
export const BATCH: Batch = {
  requested: (body) => accounts(body, 'AccountIds'),
  answered: (output) => accounts(output, 'UnprocessedAccounts', 'AccountId'),
}

/** A batch of members that were created for it (true) and of new accounts. */
const batchOf = (isMember: readonly boolean[]): DrawnInput => ({
  body: {
    AccountIds: isMember.map((member) =>
      member ? Placeholder.preparedAccount(MEMBERS) : Placeholder.freshAccount(),
    ),
  },
})

/** At least one member, so that no service has reason to refuse the whole batch. */
export const mixed: fc.Arbitrary<DrawnInput> = fc
  .array(fc.boolean(), { minLength: 0, maxLength: MOST - 1, size: 'max' })
  .map((others) => batchOf([true, ...others]))

/** Members only: every size of a batch that a service has no reason to refuse. */
export const ofMembers = (size: number): DrawnInput => batchOf(Array.from({ length: size }, () => true))

/** Every size, the member at another place in each. */
export const ofEverySize: readonly Draw<DrawnInput>[] = everySize(MOST, (size) =>
  batchOf(Array.from({ length: size }, (_, at) => at === (size * 7) % size || at === size >> 1)),
)

/** The accounts that a request to delete them left standing: a 200 alone proves nothing. */
function remaining(call: Call, asked: readonly string[], list: string, name?: string): readonly string[] {
  const output = outputOf(call, 'clean-up')
  return isUndecided(output) ? asked : accounts(output, list, name)
}
