import { accepted, type Draw } from '../../arbitraries/input.ts'
import { named } from '../../checks/check.ts'
import { isAnswered } from '../../model/exchange.ts'
import { type LawResult, untestable } from '../../model/failure.ts'
import { type Input, operations } from '../../model/operation.ts'
import { isThrottled, THROTTLED } from '../../targets/pacing/throttled.ts'
import type { CaseContext } from '../case/case-context.ts'
import type { Property } from '../plan/suite.ts'

/** A draw, what its requests are sent for, and how often it is made. */
export interface PlannedDraw extends Draw<unknown> {
  readonly kind: 'control' | 'boundary' | 'random'
  readonly runs: number
  readonly law: Property['law']
}

/** The draws of a property in their order, between controls where it has them. */
export function drawsOf(property: Property, cases: number): readonly PlannedDraw[] {
  const { law } = property
  const control = (label: string): PlannedDraw => ({
    label,
    values: accepted(operations[property.requirement.operation], 'small'),
    kind: 'control',
    runs: 1,
    law: sendControl as Property['law'],
  })
  return [
    ...(property.controlled ? [control('control before')] : []),
    ...property.boundaries.map((draw) => ({ ...draw, kind: 'boundary' as const, runs: 1, law })),
    ...(property.random && cases > 0
      ? [{ label: 'random', values: property.random, kind: 'random' as const, runs: cases, law }]
      : []),
    ...(property.controlled ? [control('control after')] : []),
  ]
}

async function sendControl(input: Input, context: CaseContext): Promise<LawResult> {
  const { operation } = context.origin
  if (operation === undefined) throw new Error('a control belongs to an operation')
  const { exchange } = await context.call(operation, input)
  if (!isAnswered(exchange))
    return untestable(`no answer to an accepted request: ${exchange.noAnswer.detail}`)
  if (isThrottled(exchange)) return untestable(THROTTLED)
  if (exchange.response.status === 200) return undefined
  return untestable(`the control was refused with ${named(exchange.response)}, so a rejection proves nothing`)
}
