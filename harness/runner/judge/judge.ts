import fc from 'fast-check'
import type { Check } from '../../checks/check.ts'
import type { ANSWERS } from '../../checks/passive.ts'
import { isAnswered } from '../../model/exchange.ts'
import { type Blocked, type Failure, isFailure, untestable } from '../../model/failure.ts'
import type { OperationId } from '../../model/operation.ts'
import { CaseContext } from '../case/case-context.ts'
import type { RunContext } from '../case/run-context.ts'
import { type Property, propertyKey } from '../plan/property.ts'
import { seedOf } from '../plan/seed.ts'
import { Spared } from './blocked-cases.ts'
import { drawsOf, type PlannedDraw } from './draws.ts'
import type { Judgement } from './judgement.ts'

export interface JudgeOptions {
  readonly session: RunContext
  /** The place of the property in the catalogue: it decides which account ids it gets. */
  readonly lane: number
  readonly seed: number
  readonly cases: number
  /** Told after every case: nothing that the case left behind is used any more. */
  readonly afterCase?: (context: CaseContext) => Promise<void>
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

/** On a real account, each takes a second. */
const REAL_SHRINK_ATTEMPTS = 20

/** The one primitive: every draw of a property in order, stopped and shrunk at the first that breaks its law. */
export async function judge(property: Property, options: JudgeOptions): Promise<Judgement> {
  const context = new CaseContext(options.session, options.lane, property.requirement.operation)
  if (options.watched) context.watched = options.watched
  const spared = new Spared()
  for (const draw of drawsOf(property, options)) {
    const result = await runDraw(property, draw, { context, spared }, options)
    if (result) return spared.weigh(result)
  }
  return spared.weigh({ verdict: 'pass' })
}

const STOPPED = untestable('the run was stopped')

interface Course {
  readonly context: CaseContext
  readonly spared: Spared
}

async function runDraw(
  property: Property,
  draw: PlannedDraw,
  { context, spared }: Course,
  { session, seed, only, afterCase = async () => {} }: JudgeOptions,
): Promise<Judgement | undefined> {
  let found: { failure: Failure; drawn: unknown; dealt: number } | undefined
  let stopped: Blocked | { readonly error: unknown } | undefined
  let attempts = 0
  const isControl = draw.purpose === 'control'
  let cases = 0
  let dealt = draw.label === only?.draw ? only.dealt : undefined
  context.draw = draw.label

  const upholds = async (drawn: unknown): Promise<boolean> => {
    if (session.cancelled && !found) stopped = STOPPED
    // Nothing more is drawn either.
    if (stopped && !found) fc.pre(false)
    if (stopped || attempts > (session.real ? REAL_SHRINK_ATTEMPTS : SHRINK_ATTEMPTS)) return true
    if (found) attempts += found.failure.exchanges.every(isAnswered) ? 1 : SHRINK_ATTEMPTS / 4
    context.begin(found ? 'shrink' : draw.purpose, String(cases++), dealt)
    dealt = undefined
    try {
      const outcome = await draw.law(drawn, context)
      await afterCase(context)
      // A law may take the silence of a stopped run for that of the target.
      if (session.cancelled) {
        stopped = STOPPED
        return true
      }
      if (context.withheld !== undefined) {
        spared.withheld(context.withheld, isControl)
        return true
      }
      spared.decided(isControl)
      if (outcome && context.denied !== undefined) {
        stopped = untestable(context.denied)
        return true
      }
      if (!isFailure(outcome)) {
        if (!found) stopped = outcome
        return true
      }
      // Shrinking must not wander off to another defect.
      if (found && found.failure.identity !== outcome.identity) return true
      found = { failure: outcome, drawn, dealt: context.began }
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
    // The first precondition that is not met ends the draw.
    maxSkipsPerRun: 0,
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
