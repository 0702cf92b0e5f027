import fc from 'fast-check'
import type { Operation } from '../../harness/model/operation.ts'
import { requirementOf } from '../../harness/model/requirement.ts'
import { isBlocked, outputOf } from '../../harness/runner/neighbour.ts'
import { expectAnswer, type Property, property } from '../../harness/runner/property.ts'
import { answerOf } from '../laws/envelope.ts'
import { associate } from './members.ts'

/** An association is remembered, also when others came between; the number is how many did. */
export function associatedMemberIsRefused(operation: Operation): Property {
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
    law: async (others, world) => {
      const ids = Array.from({ length: 1 + others }, () => world.account())
      for (const id of ids) {
        const associated = outputOf(await associate(world, id), operation.id)
        if (isBlocked(associated)) return associated
      }
      for (const id of ids) {
        const outcome = expectAnswer((await associate(world, id)).exchange, answerOf(requirement))
        if (outcome) return outcome
      }
      return undefined
    },
  })
}
