import { certify } from '../../arbitraries/certify.ts'
import { type Constraint, insideLimit, violations } from '../../arbitraries/input.ts'
import type { DrawnInput } from '../../arbitraries/placeholder.ts'
import { SUCCESS } from '../../checks/check.ts'
import { type Exchange, isAnswered } from '../../model/exchange.ts'
import type { Input, Operation } from '../../model/operation.ts'
import { type Requirement, requirementsOf } from '../../model/requirement.ts'
import type { CaseContext } from '../case/case-context.ts'
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

/**
 * No page says how long a body may be: a gateway may refuse one for its length before the service looks at it, and then
 * the answer is not the operation's.
 */
const isLong = ({ body }: Input): boolean => JSON.stringify(body ?? '').length > LONG
const LONG = 16 * 1024

function outside(operation: Operation, requirement: Requirement, constraint: Constraint): Property {
  const { boundaries, random } = violations(operation, constraint)
  const { answer } = requirement
  if (!answer) throw new Error(`${requirement.id} does not say how it is answered; give its rule an "answer"`)
  const law: Law<DrawnInput> = async (drawn, context) => {
    const input = await context.render(drawn)
    const broken = certify(operation, constraint, input)
    const exchange = await sent(operation, input, context)
    if (isLong(input) && isAnswered(exchange) && exchange.response.status === 413) return undefined
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

async function sent(operation: Operation, input: Input, context: CaseContext): Promise<Exchange> {
  // Without its label the path is another one: whatever answers there is not the operation.
  if (Object.values(input.path ?? {}).includes(''))
    return context.sendUnchecked(await context.encode(operation.id, input))
  const call = isLong(input)
    ? context.callUnchecked(operation.id, input, (request) => request)
    : context.call(operation.id, input)
  return (await call).exchange
}
