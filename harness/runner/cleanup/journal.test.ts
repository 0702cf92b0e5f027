import { describe, expect, test } from 'vitest'
import { inProcessTarget } from '../../targets/in-process.ts'
import { emulatorTarget } from '../../testing/targets.ts'
import { CaseContext } from '../case/case-context.ts'
import type { CleanupRule } from '../case/fixture.ts'
import { RunContext } from '../case/run-context.ts'
import { Ledger } from './journal.ts'

const ASSOCIATE = 'inspector2.AssociateMember'
const DISASSOCIATE = 'inspector2.DisassociateMember'

/** Takes associations away by an operation that is judged elsewhere, and notes which. */
function staged() {
  const removed: string[] = []
  const accountOf = ({ body }: { readonly body: unknown }) => [(body as { accountId: string }).accountId]
  const leaving: CleanupRule = {
    after: ASSOCIATE,
    accounts: accountOf,
    undo: { by: DISASSOCIATE, accounts: accountOf },
    remove: async (caller, ids) => {
      removed.push(...ids)
      await caller.call(ASSOCIATE, { body: {} })
      return []
    },
  }
  const session = new RunContext(emulatorTarget(), 0, { fixtures: [], leavings: [leaving] })
  return { session, removed, ledger: new Ledger(session, 1), context: new CaseContext(session, 0, ASSOCIATE) }
}

describe('the ledger', () => {
  test('takes away what accepted requests left, but for what a law took away itself', async () => {
    const { removed, ledger, context } = staged()
    const [kept, ended] = [context.account(), context.account()]
    for (const accountId of [kept, ended]) await context.call(ASSOCIATE, { body: { accountId } })
    await context.call(DISASSOCIATE, { body: { accountId: ended } })
    await ledger.settle(context)
    await ledger.removeAll()
    expect(removed).toEqual([kept])
  })

  test('calls operations without having them judged: no property could draw such a call again', async () => {
    const { session, ledger, context } = staged()
    const lanes: number[] = []
    session.observe = (_, __, { property }) => lanes.push(property)
    await context.call(ASSOCIATE, { body: { accountId: context.account() } })
    await ledger.settle(context)
    await ledger.removeAll()
    expect(lanes).toEqual([0])
  })

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
    const session = new RunContext(target, 0, { fixtures: [], leavings: [leaving] })
    const ledger = new Ledger(session, 1)
    const creating = async (lane: number) => {
      const context = new CaseContext(session, lane, '')
      for (let count = 0; count < 2_000; count++) {
        await turn()
        context.left.set('inspector2.AssociateMember', [`${lane}-${count}`])
        most = Math.max(most, ++standing)
        await ledger.settle(context)
      }
    }
    await Promise.all([2, 3, 4, 5].map(creating))
    expect(most).toBeLessThan(510)
    await ledger.removeAll()
    expect(standing).toBe(0)
  })
})
