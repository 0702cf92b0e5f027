import fc from 'fast-check'
import type { Operation } from '../../harness/model/operation.ts'
import { requirementOf } from '../../harness/model/requirement.ts'
import { isBlocked } from '../../harness/runner/neighbour.ts'
import { expectAnswer, type Property, property } from '../../harness/runner/property.ts'
import { answerOf } from '../laws/envelope.ts'
import { batchOfIds } from './batch.ts'
import { makeMembers } from './created-members.ts'

/** A batch that names one member many times keeps to the schema; whatever becomes of it, it is answered. */
export function repeatedIdIsAnswered(operation: Operation): Property {
  const requirement = requirementOf(operation.id, 'behaviour/any-valid-shape-is-answered')
  return property<number>({
    requirement,
    aspect: 'repeated',
    boundaries: [2, 50].map((times) => ({ label: `${times} times`, values: fc.constant(times) })),
    controlled: true,
    law: async (times, world) => {
      const made = await makeMembers(world, 1)
      if (isBlocked(made)) return made
      const ids = Array.from({ length: times }, () => made).flat()
      const { exchange } = await world.call(operation.id, batchOfIds(ids))
      return expectAnswer(exchange, answerOf(requirement))
    },
  })
}
