import { member } from '../../harness/model/exchange.ts'
import type { Fixture, Leaving } from '../../harness/runner/fixture.ts'
import { inParallel } from '../../harness/runner/in-parallel.ts'
import { isBlocked, outputOf } from '../../harness/runner/neighbour.ts'
import { isAccountId } from '../laws/accounts.ts'

export const MEMBERS = 'inspectorMembers'

/** As many members as the largest batch takes; the same ones serve all batches of a run. */
export const members: Fixture = {
  name: MEMBERS,
  kind: 'accounts',
  provide: async (world) => {
    const associate = (accountId: string) => world.call('inspector2.AssociateMember', { body: { accountId } })
    const first = world.account()
    const made = outputOf(await associate(first), 'member accounts from inspector2.AssociateMember')
    if (isBlocked(made)) return { ...made, verdict: 'untestable' }
    const others = Array.from({ length: Math.min(100, world.most) - 1 }, () => world.account())
    await inParallel(others, 8, associate)
    return [first, ...others]
  },
}

/** Associations stay until they are ended, one call for each. */
export const associations: Leaving = {
  after: 'inspector2.AssociateMember',
  accounts: ({ body }) => [member(body, 'accountId')].filter(isAccountId),
  remove: async (world, ids) => {
    const kept = await inParallel(ids, 8, async (accountId) => {
      const call = await world.call('inspector2.DisassociateMember', { body: { accountId } })
      return isBlocked(outputOf(call, 'clean-up')) ? [accountId] : []
    })
    return kept.flat()
  },
}
