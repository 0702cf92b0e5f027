import fc from 'fast-check'
import {
  expectAnswer,
  isUndecided,
  type Operation,
  type Property,
  property,
  requirementOf,
} from '../../harness/index.ts'
import { answerOf } from '../laws/envelope.ts'
import { batchOfIds } from './batch.ts'
import { makeMembers } from './created-members.ts'
import { MOST_DELETED } from './limits.ts'

/** A batch that names one member many times keeps to the schema; whatever becomes of it, it is answered. */
export function repeatedIdIsAnswered(operation: Operation<'guardduty.DeleteMembers'>): Property {
  const requirement = requirementOf(operation.id, 'behaviour/any-valid-shape-is-answered')
  return property<number>({
    requirement,
    aspect: 'repeated',
    boundaries: [2, MOST_DELETED].map((times) => ({ label: `${times} times`, values: fc.constant(times) })),
    controlled: true,
    law: async (times, context) => {
      const made = await makeMembers(context, 1)
      if (isUndecided(made)) return made
      const ids = Array.from({ length: times }, () => made).flat()
      const { exchange } = await context.call(operation.id, batchOfIds(ids))
      return expectAnswer(exchange, answerOf(requirement))
    },
  })
}
