import fc from 'fast-check'
import { accepted } from '../arbitraries/input.ts'
import { type Check, named } from '../checks/check.ts'
import type { ANSWERS } from '../checks/passive.ts'
import { isAnswered } from '../model/exchange.ts'
import { type Blocked, type Failure, isFailure, type Outcome, untestable } from '../model/failure.ts'
import { type Input, type OperationId, operations } from '../model/operation.ts'
import type { Verdict } from '../model/verdict.ts'
import { isThrottled } from '../targets/paced.ts'
import { passiveFailure } from './passive-failure.ts'
import { type Draw, type Property, propertyKey } from './property.ts'
import { seedOf } from './seed.ts'
import type { Purpose, Session } from './session.ts'
import { World } from './world.ts'

/** What judging one property against one target came to. */
export interface Judgement {
  readonly verdict: Verdict
  readonly reason?: string
  readonly counterexample?: Counterexample
}

/** A failure as far as it was shrunk, and where to find it again. */
export interface Counterexample {
  readonly failure: Failure
  /** The drawn value before account ids were filled in. */
  readonly drawn: string
  readonly draw: string
  readonly path: string
  /** How many account ids the property had been dealt before: the same ids follow, whatever their digits have to do with it. */
  readonly dealt: number
}

export interface JudgeOptions {
  readonly session: Session
  /** The place of the property in the catalogue: it decides which account ids it gets. */
  readonly lane: number
  readonly seed: number
  readonly cases: number
  /** Told after every case: nothing that the case left behind is used any more. */
  readonly afterCase?: (world: World) => Promise<void>
  /** Draws only this, from the counterexample at this path on. */
  readonly only?: { readonly draw: string; readonly path?: string; readonly dealt?: number }
  /** Judges this check on the exchanges of the property instead of its own law. */
  readonly check?: Check | typeof ANSWERS
  /** The operation that the check is about, where it is not that of the property. */
  readonly watched?: OperationId
}

/**
 * Shrinking stops after so many attempts: a counterexample need not be the smallest to be of use. Where each attempt
 * waits for an answer that does not come, a few must do.
 */
const SHRINK_ATTEMPTS = 400

interface PlannedDraw extends Draw<unknown> {
  readonly purpose: Purpose
  readonly runs: number
  readonly law: Property['law']
}

/** The one primitive: every draw of a property in order, stopped and shrunk at the first that breaks its law. */
export async function judge(property: Property, options: JudgeOptions): Promise<Judgement> {
  const world = new World(options.session, options.lane, property.requirement.operation)
  if (options.watched) world.watched = options.watched
  for (const draw of drawsOf(property, options)) {
    const result = await runDraw(property, draw, world, options)
    if (result) return result
  }
  return { verdict: 'pass' }
}

function drawsOf(property: Property, { cases, only, check }: JudgeOptions): PlannedDraw[] {
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

async function sendControl(input: Input, world: World): Promise<Outcome> {
  if (world.operation === '') throw new Error('a control belongs to an operation')
  const { exchange } = await world.call(world.operation, input)
  if (!isAnswered(exchange))
    return untestable(`no answer to an accepted request: ${exchange.noAnswer.detail}`)
  if (isThrottled(exchange)) return untestable('the target only throttles')
  if (exchange.response.status === 200) return undefined
  return untestable(`the control was refused with ${named(exchange.response)}, so a rejection proves nothing`)
}

/** The same exchanges under another question: does any of them break the check? */
function observing(
  law: Property['law'] | typeof sendControl,
  check: NonNullable<JudgeOptions['check']>,
): Property['law'] {
  return async (drawn, world) => {
    const broken: Failure[] = []
    world.onExchange = (exchange) => {
      const found = passiveFailure(exchange, check, { operation: world.watched })
      if (found) broken.push(found)
    }
    await (law as Property['law'])(drawn, world)
    return broken[0]
  }
}

async function runDraw(
  property: Property,
  draw: PlannedDraw,
  world: World,
  { seed, only, afterCase = async () => {} }: JudgeOptions,
): Promise<Judgement | undefined> {
  let found: { failure: Failure; drawn: unknown; dealt: number } | undefined
  let stopped: Blocked | { readonly error: unknown } | undefined
  let attempts = 0
  let cases = 0
  let dealt = draw.label === only?.draw ? only.dealt : undefined
  world.draw = draw.label

  const upholds = async (drawn: unknown): Promise<boolean> => {
    if (stopped || attempts > SHRINK_ATTEMPTS) return true
    if (found) attempts += found.failure.exchanges.every(isAnswered) ? 1 : SHRINK_ATTEMPTS / 4
    world.purpose = found ? 'shrink' : draw.purpose
    world.begin(String(cases++), dealt)
    dealt = undefined
    try {
      const outcome = await draw.law(drawn, world)
      await afterCase(world)
      if (!isFailure(outcome)) {
        if (!found) stopped = outcome
        return true
      }
      // Shrinking must not wander off to another defect.
      if (found && found.failure.identity !== outcome.identity) return true
      found = { failure: outcome, drawn, dealt: world.began }
      return false
    } catch (error) {
      stopped = { error }
      return true
    }
  }

  const path = draw.label === only?.draw ? only.path : undefined
  const details = await fc.check(fc.asyncProperty(draw.values, upholds), {
    seed: seedOf(seed, propertyKey(property), draw.label),
    numRuns: draw.runs,
    ...(path !== undefined && { path, endOnFailure: true }),
  })
  if (stopped && 'error' in stopped) {
    return {
      verdict: 'error',
      reason: stopped.error instanceof Error ? stopped.error.message : String(stopped.error),
    }
  }
  if (found) {
    const drawn = JSON.stringify(found.drawn)
    return {
      verdict: 'fail',
      counterexample: {
        failure: found.failure,
        drawn,
        draw: draw.label,
        path: details.counterexamplePath ?? '0',
        dealt: found.dealt,
      },
    }
  }
  return stopped
}
