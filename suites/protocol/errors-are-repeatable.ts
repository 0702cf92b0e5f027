import {
  accepted,
  type Exchange,
  expectAnswer,
  failure,
  isAnswered,
  named,
  type Operation,
  type Property,
  property,
  requirementOf,
  untestable,
} from '../../harness/index.ts'
import { withText } from './edits.ts'

const REFUSED = { statuses: ['4xx'] } as const

const TEXTS: Readonly<Record<string, string>> = { 'no members': '{}', 'not JSON': '{' }

/** What was refused is refused again, in the same way. */
export const errorsAreRepeatable = (operation: Operation): Property =>
  property({
    requirement: requirementOf(operation.id, 'protocol/errors-are-repeatable'),
    aspect: 'law',
    boundaries: Object.entries(TEXTS).map(([label, text]) => ({
      label,
      values: accepted(operation, 'least').map((input) => ({ input, text })),
    })),
    controlled: true,
    law: async ({ input, text }, context) => {
      const seen: Exchange[] = []
      for (let time = 0; time < 3; time++) {
        const { exchange } = await context.call(
          operation.id,
          input,
          withText(() => text),
        )
        const refused = expectAnswer(exchange, REFUSED)
        if (refused) return untestable(`needs a refusal of ${JSON.stringify(text)}`)
        seen.push(exchange)
      }
      const answers = [...new Set(seen.filter(isAnswered).map(({ response }) => named(response)))]
      if (answers.length === 1) return undefined
      const [first = ''] = answers
      return failure({ identity: 'changing', expected: `${first} each time`, got: answers.join(', ') }, seen)
    },
  })
