import { accepted } from '../../arbitraries/input.ts'
import { type Check, named } from '../../checks/check.ts'
import type { ANSWERS } from '../../checks/passive.ts'
import { isAnswered } from '../../model/exchange.ts'
import { type Failure, type Outcome, untestable } from '../../model/failure.ts'
import { type Input, operations } from '../../model/operation.ts'
import { isThrottled, THROTTLED } from '../../targets/pacing/throttled.ts'
import type { CaseContext } from '../case/case-context.ts'
import type { RequestKind } from '../case/run-context.ts'
import type { Draw, Property } from '../plan/property.ts'
import { passiveFailure } from './passive-failure.ts'

/** A draw, what its requests are sent for, and how often it is made. */
export interface PlannedDraw extends Draw<unknown> {
  readonly purpose: RequestKind
  readonly runs: number
  readonly law: Property['law']
}

type PassiveCheck = Check | typeof ANSWERS

interface DrawOptions {
  /** Random cases. */
  readonly cases: number
  /** Only the draw of this label, and the controls. */
  readonly only?: { readonly draw: string }
  /** Asked of the exchanges instead of the property's own law. */
  readonly check?: PassiveCheck
}

/** The draws of a property in their order, between controls where it has them. */
export function drawsOf(property: Property, { cases, only, check }: DrawOptions): PlannedDraw[] {
  const law = check ? observing(property.law, check) : property.law
  const control = (label: string): PlannedDraw => ({
    label,
    values: accepted(operations[property.requirement.operation], 'small'),
    purpose: 'control',
    runs: 1,
    law: (check ? observing(sendControl, check) : sendControl) as Property['law'],
  })
  const draws: PlannedDraw[] = [
    ...(property.controlled ? [control('control before')] : []),
    ...property.boundaries.map((draw) => ({ ...draw, purpose: 'boundary' as const, runs: 1, law })),
    ...(property.random && cases > 0
      ? [{ label: 'random', values: property.random, purpose: 'random' as const, runs: cases, law }]
      : []),
    ...(property.controlled ? [control('control after')] : []),
  ]
  return only
    ? draws.filter(({ label, purpose }) => label === only.draw || (purpose === 'control' && !check))
    : draws
}

async function sendControl(input: Input, context: CaseContext): Promise<Outcome> {
  if (context.operation === '') throw new Error('a control belongs to an operation')
  const { exchange } = await context.call(context.operation, input)
  if (!isAnswered(exchange))
    return untestable(`no answer to an accepted request: ${exchange.noAnswer.detail}`)
  if (isThrottled(exchange)) return untestable(THROTTLED)
  if (exchange.response.status === 200) return undefined
  return untestable(`the control was refused with ${named(exchange.response)}, so a rejection proves nothing`)
}

/** The same exchanges under another question: does any of them break the check? */
function observing(law: Property['law'] | typeof sendControl, check: PassiveCheck): Property['law'] {
  return async (drawn, context) => {
    const broken: Failure[] = []
    context.onExchange = (exchange) => {
      const found = passiveFailure(exchange, check, { operation: context.watched })
      if (found) broken.push(found)
    }
    await (law as Property['law'])(drawn, context)
    return broken[0]
  }
}
