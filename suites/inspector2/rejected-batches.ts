import fc from 'fast-check'
import {
  type Draw,
  isUndecided,
  type Operation,
  type Property,
  property,
  requirementOf,
  untestable,
} from '../../harness/index.ts'
import { isRefused } from '../laws/answered.ts'
import { all, type Change, entriesOf, opposite } from './batches.ts'
import { contradiction, settled, type UPDATE, update } from './deep-inspection.ts'
import { HALF, MOST } from './members.ts'

/** Entries that break a limit. The account is one that could be switched, but for the id. */
const BAD: Readonly<Record<string, (accountId: string) => unknown>> = {
  'short id': () => ({ accountId: '12345678901', activateDeepInspection: true }),
  'long id': (accountId) => ({ accountId: `${accountId}0`, activateDeepInspection: true }),
  'id with a letter': (accountId) => ({ accountId: `${accountId.slice(1)}x`, activateDeepInspection: true }),
  'no id': () => ({ activateDeepInspection: true }),
  'no flag': (accountId) => ({ accountId }),
  'flag null': (accountId) => ({ accountId, activateDeepInspection: null }),
  'flag in quotes': (accountId) => ({ accountId, activateDeepInspection: 'true' }),
  'an entry too many': (accountId) => ({ accountId, activateDeepInspection: true }),
}

/** A batch of members that were just switched the other way, with one bad entry. */
interface Rejected {
  readonly changes: readonly Change[]
  readonly bad: string
  readonly place: number
}

const rejected = (bad: string, size: number, place: number, activate = true): Draw<Rejected> => ({
  label: `${bad}, number ${place + 1} of ${size + 1}${activate ? '' : ', off'}`,
  values: fc.constant({ changes: all(size, activate), bad, place }),
})

const DRAWS: readonly Draw<Rejected>[] = [
  ...[0, 1, 2, 3, 4, 5].map((place) => rejected('short id', 5, place)),
  ...[0, HALF, MOST - 1].map((place) => rejected('short id', MOST - 1, place)),
  ...[0, 3].map((place) => rejected('short id', 3, place, false)),
  ...['an entry too many'].map((bad) => rejected(bad, MOST, MOST)),
  ...Object.keys(BAD)
    .filter((bad) => !['short id', 'an entry too many'].includes(bad))
    .flatMap((bad) => [0, 2].map((place) => rejected(bad, 2, place))),
]

/** Validation comes before execution, wherever in the batch the bad entry stands. */
export const rejectedBatchLeavesNoTrace = (operation: Operation<typeof UPDATE>): Property =>
  property<Rejected>({
    requirement: requirementOf(operation.id, 'behaviour/rejected-batch-leaves-no-trace'),
    aspect: 'law',
    boundaries: DRAWS,
    controlled: true,
    alone: true,
    law: async ({ changes, bad, place }, context) => {
      const before = await settled(context, await entriesOf(context, opposite(changes)))
      if (isUndecided(before)) return before
      const entries = await entriesOf(context, changes)
      const call = await update(context, entries.toSpliced(place, 0, BAD[bad]?.(context.account()) as never))
      // That other bad entries are refused is for their own requirements to say.
      if (!isRefused(call))
        return bad === 'short id' ? untestable('the bad batch was not refused') : undefined
      return contradiction(context, before, [call])
    },
  })
