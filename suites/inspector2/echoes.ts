import fc from 'fast-check'
import {
  accepted,
  type Call,
  isUndecided,
  type LawResult,
  member,
  type Operation,
  outputOf,
  type Property,
  property,
  requirementOf,
} from '../../harness/index.ts'
import { blame } from '../laws/blame.ts'
import { associate } from './members.ts'

/** The account that was associated is named in the answer, digit for digit and as a string. */
export function echo(call: Call): LawResult {
  const output = outputOf(call, 'inspector2.AssociateMember')
  if (isUndecided(output)) return output
  const [expected, got] = [member(call.input.body, 'accountId'), member(output, 'accountId')]
  if (got === expected) return undefined
  return blame(
    { identity: 'changed', expected: JSON.stringify(expected), got: String(JSON.stringify(got)) },
    call,
  )
}

/** Each answer is about its own request, and not about the one before. */
export const echoesTheAccount = (operation: Operation<'inspector2.AssociateMember'>): readonly Property[] => [
  property({
    requirement: requirementOf(operation.id, 'behaviour/echoes-the-account'),
    aspect: 'law',
    boundaries: [],
    random: accepted(operation),
    controlled: true,
    law: async (input, context) => echo(await context.call(operation.id, input)),
  }),
  property<number>({
    requirement: requirementOf(operation.id, 'behaviour/echoes-the-account'),
    aspect: 'series',
    boundaries: [2, 30].map((count) => ({ label: `${count} in a row`, values: fc.constant(count) })),
    controlled: true,
    law: async (count, context) => {
      for (let made = 0; made < count; made++) {
        const outcome = echo(await associate(context, context.account()))
        if (outcome) return outcome
      }
      return undefined
    },
  }),
]
