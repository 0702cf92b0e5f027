import { certify } from '../../arbitraries/certify.ts'
import { type Constraint, insideLimit, violations } from '../../arbitraries/input.ts'
import type { DrawnInput } from '../../arbitraries/placeholder.ts'
import { SUCCESS } from '../../checks/check.ts'
import type { Operation } from '../../model/operation.ts'
import { type Requirement, requirementsOf } from '../../model/requirement.ts'
import { expectAnswer, type Law, type Property, property } from './suite.ts'

/** A property on each side of every limit that the request schema of an operation states. */
export function constraints(operation: Operation): readonly Property[] {
  return requirementsOf(operation.id).flatMap((requirement) =>
    requirement.constraint
      ? [
          ...inside(operation, requirement, requirement.constraint),
          outside(operation, requirement, requirement.constraint),
        ]
      : [],
  )
}

function inside(operation: Operation, requirement: Requirement, constraint: Constraint): readonly Property[] {
  const draws = insideLimit(operation, constraint)
  if (draws.length === 0) return []
  const law: Law<DrawnInput> = async (input, context) => {
    const { exchange } = await context.call(operation.id, input)
    return expectAnswer(exchange, SUCCESS)
  }
  return [property({ requirement, aspect: 'inside', boundaries: draws, law, controlled: true })]
}

function outside(operation: Operation, requirement: Requirement, constraint: Constraint): Property {
  const { boundaries, random } = violations(operation, constraint)
  const { answer } = requirement
  if (!answer) throw new Error(`${requirement.id} does not say how it is answered; give its rule an "answer"`)
  const law: Law<DrawnInput> = async (drawn, context) => {
    const input = await context.render(drawn)
    const broken = certify(operation, constraint, input)
    // Without its label the path is another one: whatever answers there is not the operation.
    const unroutable = Object.values(input.path ?? {}).includes('')
    const exchange = unroutable
      ? await context.sendUnchecked(await context.encode(operation.id, input))
      : (await context.call(operation.id, input)).exchange
    return expectAnswer(exchange, answer, broken)
  }
  return property({
    requirement,
    aspect: 'outside',
    boundaries,
    ...(random && { random }),
    law,
    controlled: true,
  })
}
