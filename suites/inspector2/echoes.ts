import fc from 'fast-check'
import { accepted } from '../../harness/arbitraries/input.ts'
import { member } from '../../harness/model/exchange.ts'
import type { Outcome } from '../../harness/model/failure.ts'
import type { Operation } from '../../harness/model/operation.ts'
import { requirementOf } from '../../harness/model/requirement.ts'
import type { Call } from '../../harness/runner/caller.ts'
import { isBlocked, outputOf } from '../../harness/runner/neighbour.ts'
import { type Property, property } from '../../harness/runner/property.ts'
import { blame } from '../laws/blame.ts'
import { associate } from './members.ts'

/** The account that was associated is named in the answer, digit for digit and as a string. */
export function echo(call: Call): Outcome {
  const output = outputOf(call, 'inspector2.AssociateMember')
  if (isBlocked(output)) return output
  const [expected, got] = [member(call.input.body, 'accountId'), member(output, 'accountId')]
  if (got === expected) return undefined
  return blame(
    { identity: 'changed', expected: JSON.stringify(expected), got: String(JSON.stringify(got)) },
    call,
  )
}

/** Each answer is about its own request, and not about the one before. */
export const echoesTheAccount = (operation: Operation): readonly Property[] => [
  property({
    requirement: requirementOf(operation.id, 'behaviour/echoes-the-account'),
    aspect: 'law',
    boundaries: [],
    random: accepted(operation),
    controlled: true,
    law: async (input, world) => echo(await world.call(operation.id, input)),
  }),
  property<number>({
    requirement: requirementOf(operation.id, 'behaviour/echoes-the-account'),
    aspect: 'series',
    boundaries: [2, 30].map((count) => ({ label: `${count} in a row`, values: fc.constant(count) })),
    controlled: true,
    law: async (count, world) => {
      for (let made = 0; made < count; made++) {
        const outcome = echo(await associate(world, world.account()))
        if (outcome) return outcome
      }
      return undefined
    },
  }),
]
