import fc from 'fast-check'
import {
  accounts,
  expectAnswer,
  failure,
  isUndecided,
  type Operation,
  outputOf,
  type Property,
  property,
  requirementOf,
  SUCCESS,
  some,
  without,
} from '../../harness/index.ts'
import { answerOf } from '../laws/envelope.ts'
import { batchOfIds, MOST_DELETED } from './batch.ts'
import { makeMembers } from './created-members.ts'

/** Who stands in a batch, in this order: `true` for a member. */
type Batch = readonly boolean[]

/** A batch is deleted twice: strangers are reported, members are not, and the second time all are strangers. */
export const unknownAccountIsReported = (): Property =>
  property<Batch>({
    requirement: requirementOf('guardduty.DeleteMembers', 'behaviour/unknown-account-is-reported'),
    aspect: 'law',
    boundaries: [
      { label: 'one stranger', values: fc.constant([false]) },
      { label: 'one member', values: fc.constant([true]) },
      { label: 'one of each', values: fc.constant([false, true]) },
      { label: `${MOST_DELETED} strangers`, values: fc.constant(Array(MOST_DELETED).fill(false)) },
    ],
    random: fc.array(fc.boolean(), { minLength: 1, maxLength: MOST_DELETED }),
    controlled: true,
    alone: true,
    law: async (batch, context) => {
      const ids = batch.map(() => context.account())
      const made = await makeMembers(
        context,
        ids.filter((_, at) => batch[at]),
      )
      if (isUndecided(made)) return made
      for (const expected of [without(ids, made), ids]) {
        const { exchange, input } = await context.call('guardduty.DeleteMembers', batchOfIds(ids))
        const refused = expectAnswer(exchange, SUCCESS)
        if (refused) return refused
        const output = outputOf({ exchange, input }, 'guardduty.DeleteMembers')
        if (isUndecided(output)) return output
        const reported = accounts(output, 'unprocessedAccounts')
        const silent = without(expected, reported)
        const extra = without(reported, expected)
        if (silent.length === 0 && extra.length === 0) continue
        const [identity, got] =
          silent.length > 0
            ? ['silent', `${some(silent)} not reported`]
            : ['extra', `${some(extra)} reported as well`]
        return failure({ identity, expected: `${some(expected) || 'nobody'} unprocessed`, got }, [exchange])
      }
      return undefined
    },
  })

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
