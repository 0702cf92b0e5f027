import { expect, test } from 'vitest'
import { inProcessTarget } from '../targets/in-process.ts'
import { Ledger } from './ledger.ts'
import { Session } from './session.ts'
import { World } from './world.ts'

test('what is left standing never grows beyond a bound, however slowly it is taken away', async () => {
  let standing = 0
  let most = 0
  const turn = () => new Promise((resolve) => setImmediate(resolve))
  const leaving = {
    after: 'inspector2.AssociateMember' as const,
    accounts: () => [],
    remove: async (_: unknown, ids: readonly string[]) => {
      for (let taken = 0; taken < ids.length; taken++) {
        await turn()
        standing--
      }
      return []
    },
  }
  const target = inProcessTarget('idle', async () => ({ status: 200, headers: {}, body: '{}' }))
  const session = new Session(target, 0, { fixtures: [], leavings: [leaving] })
  const ledger = new Ledger(session, 1)
  const creating = async (lane: number) => {
    const world = new World(session, lane, '')
    for (let count = 0; count < 2_000; count++) {
      await turn()
      world.left.set('inspector2.AssociateMember', [`${lane}-${count}`])
      most = Math.max(most, ++standing)
      await ledger.settle(world)
    }
  }
  await Promise.all([2, 3, 4, 5].map(creating))
  expect(most).toBeLessThan(510)
  await ledger.removeAll()
  expect(standing).toBe(0)
})
