import { describe, expect, test } from 'vitest'
import { inProcessTarget } from '../../targets/target.ts'
import { emulatorTarget } from '../../testing/targets.ts'
import { toyRun } from '../../testing/toy-catalogue.ts'
import type { CleanupRule } from '../case/call.ts'
import { CaseContext } from '../case/case-context.ts'

const ASSOCIATE = 'inspector2.AssociateMember'
const DISASSOCIATE = 'inspector2.DisassociateMember'

/** Removes associations by an operation that is judged elsewhere, and notes which. */
function staged() {
  const removed: string[] = []
  const accountOf = ({ body }: { readonly body: unknown }) => [(body as { accountId: string }).accountId]
  const rule: CleanupRule = {
    after: ASSOCIATE,
    accounts: accountOf,
    undo: { by: DISASSOCIATE, accounts: accountOf },
    remove: async (caller, ids) => {
      removed.push(...ids)
      await caller.call(ASSOCIATE, { body: {} })
      return []
    },
  }
  const { run, cleanup } = toyRun({
    ...{ target: emulatorTarget(), catalogue: { fixtures: [], cleanupRules: [rule] } },
  })
  const origin = { property: 0, operation: ASSOCIATE, draw: '', path: '', kind: 'random' } as const
  return { removed, cleanup, run, context: CaseContext.begin(run, origin) }
}

describe('the clean-up', () => {
  test('removes what accepted requests left, except what a law removed itself', async () => {
    const { removed, cleanup, context } = staged()
    const [kept, ended] = [context.account(), context.account()]
    for (const accountId of [kept, ended]) await context.call(ASSOCIATE, { body: { accountId } })
    await context.call(DISASSOCIATE, { body: { accountId: ended } })
    await cleanup.take(context.end().leftovers)
    await cleanup.removeAll()
    expect(removed).toEqual([kept])
  })

  test('is counted as fixture, and goes on after a stop', async () => {
    const { removed, cleanup, run, context } = staged()
    await context.call(ASSOCIATE, { body: { accountId: context.account() } })
    run.stop('interrupted')
    await cleanup.take(context.end().leftovers)
    await cleanup.removeAll()
    expect(removed).toHaveLength(1)
    expect(run.requests.get(undefined)).toMatchObject({ fixture: 1 })
  })

  test('never lets leftovers grow beyond a bound, however slow it is', async () => {
    let left = 0
    let most = 0
    const turn = () => new Promise((resolve) => setImmediate(resolve))
    const rule: CleanupRule = {
      after: ASSOCIATE,
      accounts: () => [],
      remove: async (_, ids) => {
        for (let taken = 0; taken < ids.length; taken++) {
          await turn()
          left--
        }
        return []
      },
    }
    const target = inProcessTarget('idle', async () => ({ status: 200, headers: {}, body: '{}' }))
    const { cleanup } = toyRun({ target, catalogue: { fixtures: [], cleanupRules: [rule] } })
    const creating = async (name: number) => {
      for (let count = 0; count < 2_000; count++) {
        await turn()
        most = Math.max(most, ++left)
        await cleanup.take(new Map([[ASSOCIATE, [`${name}-${count}`]]]))
      }
    }
    await Promise.all([2, 3, 4, 5].map(creating))
    expect(most).toBeLessThan(510)
    await cleanup.removeAll()
    expect(left).toBe(0)
  })
})
