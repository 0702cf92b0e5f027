import { isAnswered } from '../../harness/model/exchange.ts'
import type { Fixture, Leaving } from '../../harness/runner/fixture.ts'
import { isBlocked, outputOf } from '../../harness/runner/neighbour.ts'
import { accounts, chunks, isAccountId, without } from '../laws/accounts.ts'
import { remaining } from '../laws/remaining.ts'

export const DETECTOR = 'detectorId'

/** The detector of this account: the one there is, else a new one. */
export const detector: Fixture = {
  name: DETECTOR,
  kind: 'value',
  provide: async (world) => {
    const call = await world.call('guardduty.ListDetectors', { body: undefined })
    const listed = outputOf(call, 'guardduty.ListDetectors')
    if (isBlocked(listed) && !isAnswered(call.exchange)) return listed
    const [found] = isBlocked(listed) ? [] : accounts(listed, 'detectorIds')
    if (found) return found
    const made = outputOf(
      await world.call('guardduty.CreateDetector', { body: { enable: true } }),
      'a detector from guardduty.CreateDetector',
    )
    return isBlocked(made) ? { ...made, verdict: 'untestable' } : String(made.detectorId)
  },
}

/** Members stay until they are deleted; only ids that can be members can be deleted. */
export const members: Leaving = {
  after: 'guardduty.CreateMembers',
  accounts: ({ body }, output) =>
    without(accounts(body, 'accountDetails'), accounts(output, 'unprocessedAccounts')).filter(isAccountId),
  remove: async (world, ids) => {
    const path = { detectorId: world.fixture(DETECTOR) ?? '' }
    const standing: string[] = []
    for (const accountIds of chunks(ids, 50)) {
      const call = await world.call('guardduty.DeleteMembers', { path, body: { accountIds } })
      standing.push(...remaining(call, accountIds, 'unprocessedAccounts'))
    }
    return standing
  },
}
