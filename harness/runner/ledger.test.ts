import { describe, expect, test } from 'vitest'
import { emulatorTarget } from '../testing/targets.ts'
import type { Leaving } from './fixture.ts'
import { Ledger } from './ledger.ts'
import { Session } from './session.ts'
import { World } from './world.ts'

const ASSOCIATE = 'inspector2.AssociateMember'
const DISASSOCIATE = 'inspector2.DisassociateMember'

/** Takes associations away by an operation that is judged elsewhere, and notes which. */
function staged() {
  const removed: string[] = []
  const accountOf = ({ body }: { readonly body: unknown }) => [(body as { accountId: string }).accountId]
  const leaving: Leaving = {
    after: ASSOCIATE,
    accounts: accountOf,
    undo: { by: DISASSOCIATE, accounts: accountOf },
    remove: async (caller, ids) => {
      removed.push(...ids)
      await caller.call(ASSOCIATE, { body: {} })
    },
  }
  const session = new Session(emulatorTarget(), 0, { fixtures: [], leavings: [leaving] })
  return { session, removed, ledger: new Ledger(session, 1), world: new World(session, 0, ASSOCIATE) }
}

describe('the ledger', () => {
  test('takes away what accepted requests left, but for what a law took away itself', async () => {
    const { removed, ledger, world } = staged()
    const [kept, ended] = [world.account(), world.account()]
    for (const accountId of [kept, ended]) await world.call(ASSOCIATE, { body: { accountId } })
    await world.call(DISASSOCIATE, { body: { accountId: ended } })
    await ledger.settle(world)
    await ledger.removeAll()
    expect(removed).toEqual([kept])
  })

  test('calls operations without having them judged: no property could draw such a call again', async () => {
    const { session, ledger, world } = staged()
    const lanes: number[] = []
    session.observe = (_, __, { property }) => lanes.push(property)
    await world.call(ASSOCIATE, { body: { accountId: world.account() } })
    await ledger.settle(world)
    await ledger.removeAll()
    expect(lanes).toEqual([0])
  })
})
