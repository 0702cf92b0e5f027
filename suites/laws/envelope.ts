import {
  accepted,
  expectAnswer,
  type Operation,
  ofEveryLength,
  type Property,
  property,
  type Requirement,
  requirementOf,
  SUCCESS,
  shapeValid,
} from '../../harness/index.ts'

/** What is asked of every operation whatever it does: to accept what is valid, and to answer what is merely well-formed. */
export const envelope = (operation: Operation): readonly Property[] => [
  acceptsValidRequests(operation),
  answersAnyValidShape(operation),
]

function acceptsValidRequests(operation: Operation): Property {
  return property({
    requirement: requirementOf(operation.id, 'behaviour/accepts-valid-requests'),
    aspect: 'law',
    boundaries: [{ label: 'small', values: accepted(operation, 'small') }, ...ofEveryLength(operation)],
    random: accepted(operation),
    controlled: false,
    law: async (input, context) => expectAnswer((await context.call(operation.id, input)).exchange, SUCCESS),
  })
}

function answersAnyValidShape(operation: Operation): Property {
  const requirement = requirementOf(operation.id, 'behaviour/any-valid-shape-is-answered')
  return property({
    requirement,
    aspect: 'law',
    boundaries: [],
    random: shapeValid(operation),
    controlled: true,
    law: async (input, context) =>
      expectAnswer((await context.call(operation.id, input)).exchange, answerOf(requirement)),
  })
}

/** The answers a requirement declares; suites that ask for them throw where the spec has none. */
export function answerOf({ id, answer }: Requirement) {
  if (!answer) throw new Error(`${id} does not say how it is answered; give it an "answer" in x-requirements`)
  return answer
}
