import fc from 'fast-check'
import {
  expectAnswer,
  isUndecided,
  type Operation,
  outputOf,
  type Property,
  property,
  requirementOf,
} from '../../harness/index.ts'
import { answerOf } from '../laws/envelope.ts'
import { associate } from './members.ts'

/** An association is remembered, also when others came between; the number is how many did. */
export function associatedMemberIsRefused(operation: Operation<'inspector2.AssociateMember'>): Property {
  const requirement = requirementOf(operation.id, 'behaviour/associated-member-is-refused')
  return property<number>({
    requirement,
    aspect: 'law',
    boundaries: [
      { label: 'twice', values: fc.constant(0) },
      ...[1, 2, 30].map((others) => ({ label: `after ${others} others`, values: fc.constant(others) })),
    ],
    controlled: true,
    alone: true,
    law: async (others, context) => {
      const ids = Array.from({ length: 1 + others }, () => context.account())
      for (const id of ids) {
        const associated = outputOf(await associate(context, id), operation.id)
        if (isUndecided(associated)) return associated
      }
      for (const id of ids) {
        const outcome = expectAnswer((await associate(context, id)).exchange, answerOf(requirement))
        if (outcome) return outcome
      }
      return undefined
    },
  })
}
