import fc from 'fast-check'
import { untestable } from '../../harness/model/failure.ts'
import type { Operation } from '../../harness/model/operation.ts'
import { requirementOf } from '../../harness/model/requirement.ts'
import { type Property, property } from '../../harness/runner/property.ts'
import { isAccepted } from '../laws/accepted.ts'
import { echo } from './echoes.ts'
import { associate } from './members.ts'

/** How many accounts, and how often each of them. */
interface Draw {
  readonly count: number
  readonly times: number
}

/** As many requests at once, and each answer is about its own. */
export const parallelAnswersAreNotSwapped = (operation: Operation): Property =>
  property<Draw>({
    requirement: requirementOf(operation.id, 'behaviour/parallel-answers-are-not-swapped'),
    aspect: 'law',
    boundaries: [
      ...[2, 3, 5, 10].map((count) => ({
        label: `${count} at once`,
        values: fc.constant({ count, times: 1 }),
      })),
      { label: 'one account 5 times at once', values: fc.constant({ count: 1, times: 5 }) },
    ],
    controlled: true,
    alone: true,
    law: async ({ count, times }, world) => {
      const ids = Array.from({ length: count }, () => world.account())
      const calls = await Promise.all(
        Array.from({ length: times }, () => ids).flatMap((each) => each.map((id) => associate(world, id))),
      )
      const answered = calls.filter(isAccepted)
      if (answered.length === 0) return untestable('none of the parallel requests was accepted')
      return answered.map(echo).find((outcome) => outcome !== undefined)
    },
  })
