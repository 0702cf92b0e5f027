import fc from 'fast-check'
import { chunks, isUndecided, type Property, property, requirementOf } from '../../harness/index.ts'
import { isAccepted } from '../laws/accepted.ts'
import { partition } from '../laws/batch.ts'
import { READ_BATCH } from './answers-every-account-once.ts'
import { makeMembers } from './created-members.ts'
import { callGetMembers } from './members.ts'

/** How many requests there are at once, and how many ids each has. */
type Reads = { readonly requests: number; readonly ids: number }

const READS: readonly Reads[] = [2, 10].flatMap((requests) => [1, 2, 20].map((ids) => ({ requests, ids })))

/** Every one of many reads at once is answered about its own accounts, every second of them a member. */
export const parallelAnswersAreNotSwapped = (): Property =>
  property<Reads>({
    requirement: requirementOf('guardduty.GetMembers', 'behaviour/parallel-answers-are-not-swapped'),
    aspect: 'law',
    boundaries: READS.map((reads) => ({
      label: `${reads.requests} requests of ${reads.ids}`,
      values: fc.constant(reads),
    })),
    random: fc.record({ requests: fc.integer({ min: 2, max: 10 }), ids: fc.integer({ min: 1, max: 20 }) }),
    controlled: true,
    alone: true,
    law: async ({ requests, ids }, context) => {
      const all = Array.from({ length: requests * ids }, () => context.account())
      const made = await makeMembers(
        context,
        all.filter((_, at) => at % 2 === 0),
      )
      if (isUndecided(made)) return made
      const calls = await Promise.all(chunks(all, ids).map((batch) => callGetMembers(context, batch)))
      return calls
        .filter(isAccepted)
        .map((call) => partition(READ_BATCH, call))
        .find((outcome) => outcome !== undefined)
    },
  })
