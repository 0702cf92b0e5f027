import fc from 'fast-check'
import { expectAnswer, type Operation, type Property, property, requirementOf } from '../../harness/index.ts'
import { answerOf } from '../laws/envelope.ts'
import { all, type Change, entriesOf } from './changes.ts'
import { type UPDATE, update } from './deep-inspection.ts'
import { MOST } from './fixtures.ts'

const flags = (...activate: boolean[]): readonly Change[] =>
  activate.map((each) => ({ who: 0, activate: each }))

const DRAWS: Readonly<Record<string, readonly Change[]>> = {
  'on twice': flags(true, true),
  'off twice': flags(false, false),
  'on and off': flags(true, false),
  'off and on': flags(false, true),
  [`first and last of ${MOST}`]: [...all(MOST - 1, true), { who: 0, activate: false }],
  [`${MOST} times`]: Array.from({ length: MOST }, (_, at) => ({ who: 0, activate: at % 2 === 0 })),
}

/** An account that a batch names more than once keeps to the schema; whatever becomes of it, it is answered. */
export function repeatedAccountIsAnswered(operation: Operation<typeof UPDATE>): Property {
  const requirement = requirementOf(operation.id, 'behaviour/any-valid-shape-is-answered')
  return property<readonly Change[]>({
    requirement,
    aspect: 'repeated',
    boundaries: Object.entries(DRAWS).map(([label, changes]) => ({ label, values: fc.constant(changes) })),
    controlled: true,
    law: async (changes, context) => {
      const { exchange } = await update(context, await entriesOf(context, changes))
      return expectAnswer(exchange, answerOf(requirement))
    },
  })
}
