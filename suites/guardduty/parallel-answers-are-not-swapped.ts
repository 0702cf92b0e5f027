import fc from 'fast-check'
import { chunks } from '../../harness/model/accounts.ts'
import { requirementOf } from '../../harness/model/requirement.ts'
import { isBlocked } from '../../harness/runner/neighbour.ts'
import { type Property, property } from '../../harness/runner/property.ts'
import { isAccepted } from '../laws/accepted.ts'
import { partition } from '../laws/batch.ts'
import { READ } from './answers-every-account-once.ts'
import { makeMembers } from './created-members.ts'
import { getMembers } from './members.ts'

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
    law: async ({ requests, ids }, world) => {
      const all = Array.from({ length: requests * ids }, () => world.account())
      const made = await makeMembers(
        world,
        all.filter((_, at) => at % 2 === 0),
      )
      if (isBlocked(made)) return made
      const calls = await Promise.all(chunks(all, ids).map((batch) => getMembers(world, batch)))
      return calls
        .filter(isAccepted)
        .map((call) => partition(READ, call))
        .find((outcome) => outcome !== undefined)
    },
  })
