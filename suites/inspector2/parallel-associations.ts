import fc from 'fast-check'
import {
  expectAnswer,
  type Operation,
  type Property,
  property,
  requirementOf,
  untestable,
} from '../../harness/index.ts'
import { isAccepted } from '../laws/accepted.ts'
import { answerOf } from '../laws/envelope.ts'
import { echo } from './echoes.ts'
import { associate } from './members.ts'

/** As many requests at once, and each answer is about its own. */
export const parallelAssociationsAreNotSwapped = (
  operation: Operation<'inspector2.AssociateMember'>,
): Property =>
  property<number>({
    requirement: requirementOf(operation.id, 'behaviour/parallel-answers-are-not-swapped'),
    aspect: 'law',
    boundaries: [2, 3, 5, 10].map((count) => ({ label: `${count} at once`, values: fc.constant(count) })),
    controlled: true,
    alone: true,
    law: async (count, context) => {
      const ids = Array.from({ length: count }, () => context.account())
      const calls = await Promise.all(ids.map((id) => associate(context, id)))
      const answered = calls.filter(isAccepted)
      if (answered.length === 0) return untestable('none of the parallel requests was accepted')
      return answered.map(echo).find((outcome) => outcome !== undefined)
    },
  })

/** Requests at once about one account: no page says how all but one are refused, so that alone is asked of them. */
export function parallelRequestsAreAnswered(operation: Operation<'inspector2.AssociateMember'>): Property {
  const requirement = requirementOf(operation.id, 'behaviour/any-valid-shape-is-answered')
  return property<number>({
    requirement,
    aspect: 'at once',
    boundaries: [2, 5].map((count) => ({ label: `${count} times at once`, values: fc.constant(count) })),
    controlled: true,
    alone: true,
    law: async (count, context) => {
      const body = { accountId: context.account() }
      const send = () => context.callUnchecked(operation.id, { body }, (request) => request)
      const calls = await Promise.all(Array.from({ length: count }, send))
      return calls
        .map(({ exchange }) => expectAnswer(exchange, answerOf(requirement)))
        .find((outcome) => outcome !== undefined)
    },
  })
}
