import fc from 'fast-check'
import {
  type Constraint,
  certify,
  type Draw,
  type DrawnInput,
  expectAnswer,
  type Operation,
  type Property,
  property,
  requirementOf,
  requirementsOf,
  untestable,
  violations,
} from '../../harness/index.ts'
import { isAccepted } from '../laws/answered.ts'
import { answerOf } from '../laws/envelope.ts'

/** An input, and the constraint that it breaks. */
interface Broken {
  readonly input: DrawnInput
  readonly constraint: Constraint
}

/** The refusal says what it is; where nothing is refused, there is no type to judge. */
export function wrongStructureError(operation: Operation): Property {
  const requirement = requirementOf(operation.id, 'protocol/wrong-structure-error')
  return property<Broken>({
    requirement,
    aspect: 'outside',
    boundaries: refusedConstraints(operation).map((constraint) => oneOf(operation, constraint)),
    controlled: true,
    law: async ({ input, constraint }, context) => {
      const rendered = await context.render(input)
      const call = await context.call(operation.id, rendered)
      if (isAccepted(call)) return untestable('null or a value of another structure was not refused')
      return expectAnswer(call.exchange, answerOf(requirement), certify(operation, constraint, rendered))
    },
  })
}

/** The structures and the nulls that have to be refused. */
const refusedConstraints = ({ id }: Operation): readonly Constraint[] =>
  requirementsOf(id).flatMap(({ level, constraint }) =>
    level === 'MUST' && constraint?.keyword.startsWith('type/') ? [constraint] : [],
  )

/** One value that breaks a constraint: others are sent to see whether they are refused. */
function oneOf(operation: Operation, constraint: Constraint): Draw<Broken> {
  const [first] = violations(operation, constraint).boundaries
  if (!first) throw new Error(`no value is known that breaks ${constraint.keyword}`)
  const [, ...place] = constraint.place
  return {
    label: `${first.label} as ${place.join('/') || 'body'}`,
    values: fc.record({ input: first.values, constraint: fc.constant(constraint) }),
  }
}
