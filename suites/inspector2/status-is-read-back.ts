import fc from 'fast-check'
import {
  type Call,
  isUndecided,
  type LawResult,
  type Operation,
  type Property,
  property,
  requirementOf,
} from '../../harness/index.ts'
import { everySize } from '../laws/batch.ts'
import { blame } from '../laws/blame.ts'
import { all, byTurns, type Change, entriesOf, opposite } from './changes.ts'
import { contradicted } from './contradiction.ts'
import {
  type Done,
  isMisspelled,
  type Read,
  readBack,
  switchAccounts,
  type UPDATE,
} from './deep-inspection.ts'
import { batches } from './draws.ts'
import { HALF, MOST } from './fixtures.ts'

type Batches = readonly (readonly Change[])[]

const SERIES: Readonly<Record<string, Batches>> = {
  'on, then off': [all(MOST, true), all(MOST, false)],
  'off, then on': [all(MOST, false), all(MOST, true)],
  'off twice': [all(3, true), all(3, false), all(3, false)],
  'one on, off and on': [all(1, true), all(1, false), all(1, true)],
  'one after another': [opposite(byTurns(6)), ...byTurns(6).map((change) => [change])],
  'one half, then the other': [all(MOST, false), all(HALF, true), all(MOST, false).slice(HALF)],
  'from the last to the first': [byTurns(MOST), opposite(byTurns(MOST)).toReversed()],
}

/** Batches that follow each other have each their effect, and undo nothing that they do not name. */
export const statusIsReadBack = (operation: Operation<typeof UPDATE>): Property =>
  property<Batches>({
    requirement: requirementOf(operation.id, 'behaviour/status-is-read-back'),
    aspect: 'law',
    boundaries: [
      ...everySize(MOST, (size) => [opposite(byTurns(size)), byTurns(size)]),
      ...Object.entries(SERIES).map(([label, series]) => ({ label, values: fc.constant(series) })),
    ],
    random: batches,
    controlled: true,
    alone: true,
    law: async (drawn, context) => {
      const done: Done = new Map()
      const calls: Call[] = []
      for (const changes of drawn) {
        const call = await switchAccounts(context, await entriesOf(context, changes), done)
        if (isUndecided(call)) return call
        calls.push(call)
      }
      if (done.size === 0) return undefined
      const read = await readBack(context, done)
      if (isUndecided(read)) return read
      return contradicted(read, done, calls) ?? misspelled(read)
    },
  })

/** The other laws take a status in any case, so that one that is spelled in another way is reported once. */
function misspelled({ call, statuses }: Read): LawResult {
  const [first] = [...statuses.values()].filter(isMisspelled)
  if (first === undefined) return undefined
  const expected = 'ACTIVATED, DEACTIVATED, PENDING or FAILED, spelled so'
  return blame({ identity: 'spelling', expected, got: JSON.stringify(first) }, call)
}
