import fc from 'fast-check'
import {
  expectAnswer,
  failure,
  isFailure,
  isUndecided,
  type Property,
  property,
  requirementOf,
  some,
  untestable,
  without,
} from '../../harness/index.ts'
import { batchOfIds } from './batch.ts'
import { makeMembers } from './created-members.ts'
import { MOST_DELETED } from './limits.ts'
import { idsOf, readMembers, readWhenShown } from './members.ts'

/** Validation comes before execution, wherever in the batch the bad id stands. */
export const rejectedBatchDeletesNothing = (): Property =>
  property<{ readonly good: number; readonly bad: number }>({
    requirement: requirementOf('guardduty.DeleteMembers', 'behaviour/rejected-batch-deletes-nothing'),
    aspect: 'law',
    boundaries: [
      ...[0, 1, 2, 3, 4, 5, 6, 7].map((bad) => ({
        label: `bad id at ${bad}`,
        values: fc.constant({ good: 7, bad }),
      })),
      { label: 'bad id last', values: fc.constant({ good: MOST_DELETED - 1, bad: MOST_DELETED - 1 }) },
    ],
    random: fc.record({
      good: fc.integer({ min: 1, max: MOST_DELETED - 1 }),
      bad: fc.nat({ max: MOST_DELETED - 1 }),
    }),
    controlled: true,
    alone: true,
    law: async ({ good, bad }, context) => {
      const made = await makeMembers(context, good)
      if (isUndecided(made)) return made
      const before = await readWhenShown(context, made)
      if (isUndecided(before)) return before
      const ids = made.toSpliced(Math.min(bad, good), 0, '12345678901')
      const call = await context.call('guardduty.DeleteMembers', batchOfIds(ids))
      const refused = expectAnswer(call.exchange, { statuses: ['4xx'] })
      if (isFailure(refused)) return untestable('the malformed batch was not refused')
      if (refused) return refused
      const read = await readMembers(context, made)
      if (isUndecided(read)) return read
      const lost = without(idsOf(before), idsOf(read))
      if (lost.length === 0) return undefined
      const complaint = {
        identity: 'trace',
        expected: 'every member still there',
        got: `${some(lost)} deleted`,
      }
      return failure(
        complaint,
        [call, ...read.calls].map(({ exchange }) => exchange),
      )
    },
  })
