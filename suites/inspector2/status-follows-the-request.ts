import fc from 'fast-check'
import {
  type Call,
  isUndecided,
  type LawResult,
  type Operation,
  outputOf,
  type Property,
  property,
  requirementOf,
  untestable,
} from '../../harness/index.ts'
import { everySize } from '../laws/batch.ts'
import { blame } from '../laws/blame.ts'
import { all, byTurns, type Change, type Entry, entriesOf, opposite } from './changes.ts'
import { oppositeOf, statusesOf, type UPDATE, update } from './deep-inspection.ts'
import { batches } from './draws.ts'
import { MOST } from './fixtures.ts'

type Batches = readonly (readonly Change[])[]

/** One entry that asks for something else than the others, at each place. */
const oddOnes: Batches = Array.from({ length: 6 }, (_, odd) =>
  all(6, odd % 2 === 0).map((change, at) =>
    at === odd ? { ...change, activate: !change.activate } : change,
  ),
)

const SERIES: Readonly<Record<string, Batches>> = {
  'the same twice': [byTurns(5), byTurns(5)],
  'on, then off, then both': [all(6, true), all(6, false), byTurns(6)],
  'one account on, off and on': [all(1, true), all(1, false), all(1, true)],
  'two accounts, either way round': [byTurns(2), opposite(byTurns(2)), byTurns(2).toReversed()],
  'one unlike the others': oddOnes,
  'from the last to the first': [byTurns(MOST), byTurns(MOST).toReversed()],
}

/** What was asked for each account is what its status says, unless it is still PENDING. */
export const statusFollowsTheRequest = (operation: Operation<typeof UPDATE>): Property =>
  property<Batches>({
    requirement: requirementOf(operation.id, 'behaviour/status-follows-the-request'),
    aspect: 'law',
    boundaries: [
      ...everySize(MOST, (size) => [byTurns(size)]),
      ...Object.entries(SERIES).map(([label, series]) => ({ label, values: fc.constant(series) })),
    ],
    random: batches,
    controlled: true,
    alone: true,
    law: async (drawn, context) => {
      for (const changes of drawn) {
        const entries = await entriesOf(context, changes)
        const outcome = follows(entries, await update(context, entries), operation)
        if (outcome) return outcome
      }
      return undefined
    },
  })

const STATUSES = ['ACTIVATED', 'DEACTIVATED', 'PENDING', 'FAILED']

function follows(asked: readonly Entry[], call: Call, { id }: Operation): LawResult {
  const output = outputOf(call, id)
  if (isUndecided(output)) return output
  const statuses = statusesOf(output)
  for (const { accountId, activateDeepInspection } of asked) {
    const got = oppositeOf(activateDeepInspection)
    const status = statuses.get(accountId)
    if (status !== undefined && !STATUSES.includes(String(status)))
      return untestable(`it says ${JSON.stringify(status)}, which is none of the documented statuses`)
    if (status !== got) continue
    const expected = `${oppositeOf(!activateDeepInspection)} or PENDING for ${accountId}`
    return blame({ identity: got, expected, got }, call)
  }
  return undefined
}
