import type { Blocked } from '../../harness/model/failure.ts'
import { isBlocked, outputOf } from '../../harness/runner/neighbour.ts'
import type { Fixture, Leaving } from '../../harness/runner/suite.ts'
import type { World } from '../../harness/runner/world.ts'
import { accounts, chunks, without } from '../laws/accounts.ts'

export const MEMBERS = 'securityHubMembers'

/** As many created members as a moderate batch takes; the same ones are invited again and again. */
export const members: Fixture = {
  name: MEMBERS,
  kind: 'accounts',
  provide: async (world) => {
    // It answers 409 where Security Hub is enabled already, which is as well.
    await world.call('securityhub.EnableSecurityHub', { body: {} })
    const created = await createMembers(
      world,
      Array.from({ length: 50 }, () => world.account()),
    )
    return isBlocked(created) ? { ...created, verdict: 'untestable' } : created
  },
}

/** Creates members, as InviteMembers asks for, and tells which of them there are now. */
export async function createMembers(
  world: World,
  ids: readonly string[],
): Promise<readonly string[] | Blocked> {
  const AccountDetails = ids.map((AccountId) => ({ AccountId, Email: `m${AccountId}@example.com` }))
  const output = outputOf(
    await world.call('securityhub.CreateMembers', { body: { AccountDetails } }),
    'members from securityhub.CreateMembers',
  )
  return isBlocked(output) ? output : without(ids, accounts(output, 'UnprocessedAccounts', 'AccountId'))
}

/** Created members stay until they are deleted, and invited ones must be disassociated before. */
export const createdMembers: Leaving = {
  after: 'securityhub.CreateMembers',
  accounts: ({ body }, output) =>
    without(
      accounts(body, 'AccountDetails', 'AccountId'),
      accounts(output, 'UnprocessedAccounts', 'AccountId'),
    ),
  remove: async (world, ids) => {
    for (const AccountIds of chunks(ids, 50)) {
      await world.call('securityhub.DisassociateMembers', { body: { AccountIds } })
      await world.call('securityhub.DeleteMembers', { body: { AccountIds } })
    }
  },
}
