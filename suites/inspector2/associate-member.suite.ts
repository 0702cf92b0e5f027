import fc from 'fast-check'
import { accepted } from '../../harness/arbitraries/input.ts'
import { Placeholder } from '../../harness/arbitraries/placeholder.ts'
import { requirementOf } from '../../harness/model/requirement.ts'
import { constraints } from '../../harness/runner/constraints.ts'
import { isBlocked, outputOf } from '../../harness/runner/neighbour.ts'
import { expectAnswer, property } from '../../harness/runner/property.ts'
import { defineSuite } from '../../harness/runner/suite.ts'
import { auth } from '../auth.suite.ts'
import { answerOf, envelope } from '../laws/envelope.ts'
import { protocol } from '../protocol.suite.ts'
import { echoes } from './echoes.ts'

export default defineSuite('inspector2.AssociateMember', (operation) => [
  ...constraints(operation),
  ...envelope(operation),
  ...protocol(operation),
  ...auth(operation),

  property({
    requirement: requirementOf(operation.id, 'behaviour/echoes-the-account'),
    aspect: 'law',
    boundaries: [],
    random: accepted(operation),
    controlled: true,
    law: echoes,
  }),

  property({
    requirement: requirementOf(operation.id, 'behaviour/leading-zeros-are-kept'),
    aspect: 'law',
    boundaries: ['0', '00', '000000'].map((prefix) => ({
      label: `${prefix.length} zeros`,
      values: fc.constant({ body: { accountId: Placeholder.freshAccount(prefix) } }),
    })),
    controlled: true,
    law: echoes,
  }),

  property({
    requirement: requirementOf(operation.id, 'behaviour/associated-member-is-refused'),
    aspect: 'law',
    boundaries: [{ label: 'twice', values: accepted(operation) }],
    controlled: true,
    alone: true,
    law: async (input, world) => {
      const first = await world.call(operation.id, input)
      const associated = outputOf(first, operation.id)
      if (isBlocked(associated)) return associated
      const { exchange } = await world.call(operation.id, first.input)
      return expectAnswer(
        exchange,
        answerOf(requirementOf(operation.id, 'behaviour/associated-member-is-refused')),
      )
    },
  }),
])
