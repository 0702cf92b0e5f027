import { accepted } from '../../harness/arbitraries/input.ts'
import { named } from '../../harness/checks/check.ts'
import { type Exchange, isAnswered } from '../../harness/model/exchange.ts'
import { untestable } from '../../harness/model/failure.ts'
import type { Operation } from '../../harness/model/operation.ts'
import { requirementOf } from '../../harness/model/requirement.ts'
import { expectAnswer, failure, type Property, property } from '../../harness/runner/property.ts'
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
    law: async ({ input, text }, world) => {
      const seen: Exchange[] = []
      for (let time = 0; time < 3; time++) {
        const { exchange } = await world.call(
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
