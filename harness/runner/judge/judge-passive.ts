import { type Blocked, untestable } from '../../model/failure.ts'
import type { Requirement } from '../../model/requirement.ts'
import type { CaseContext } from '../case/case-context.ts'
import type { Plan } from '../plan/plan.ts'
import { type Property, propertyKey } from '../plan/property.ts'
import { hindranceTo, type Prepared } from '../prepare/prepare.ts'
import { judge } from './judge.ts'
import type { Judgement } from './judgement.ts'
import { type PassiveCheck, type PassiveTally, passiveCheck } from './passive-tally.ts'

/** The verdict on a passive requirement. */
export interface JudgedPassive {
  readonly requirement: Requirement
  readonly outcome: Judgement | Blocked
  /** The property whose exchanges show the failure. */
  readonly property?: string
  /** What to ask again, where the failure did not show a second time. */
  readonly unshown?: {
    readonly property: Property
    readonly lane: number
    readonly check: PassiveCheck
  }
}

interface Options {
  readonly tally: PassiveTally
  readonly plan: Plan
  readonly prepared: Prepared
  readonly seed: number
  readonly cases: number
}

const SPARED = 'not sent to a real account: what would have shown it'

/** A passive requirement failed where any exchange broke it; the first one in plan order is drawn again to shrink it. */
export async function judgePassive(requirement: Requirement, options: Options): Promise<JudgedPassive> {
  const { tally, plan, prepared, seed, cases } = options
  const name = requirement.id.slice(requirement.operation.length + 1)
  const { looked, first } = tally.of(requirement.operation, name)
  const hindrance = hindranceTo(requirement.operation, prepared)
  // A law of another operation may have called what the target lacks, and seen how it says so.
  if (hindrance?.verdict === 'unsupported') return { requirement, outcome: hindrance }
  if (looked === 0 && !hindrance && prepared.session.spared.has(requirement.operation)) {
    return { requirement, outcome: { verdict: 'excluded', reason: SPARED } }
  }
  if (looked === 0) {
    return { requirement, outcome: hindrance ?? untestable('no answer came to look at') }
  }
  if (!first) return { requirement, outcome: { verdict: 'pass' } }
  const { draw, path, dealt, property: lane } = first.origin
  const check = passiveCheck(name)
  const source = plan.properties.find((planned) => planned.lane === lane)
  if (!check || !source) throw new Error(`${requirement.id} is passive, but no check decides it`)
  const { session, ledger } = prepared
  const afterCase = (context: CaseContext) => ledger.settle(context)
  const again = await judge(source.property, {
    session,
    lane,
    seed,
    cases,
    afterCase,
    only: { draw },
    check,
    watched: requirement.operation,
  })
  // What showed once and not again is reported as it was first seen.
  const asSeen = { failure: first.failure, drawn: '', draw, path, dealt }
  return {
    requirement,
    property: propertyKey(source.property),
    outcome: { verdict: 'fail', counterexample: again.counterexample ?? asSeen },
    ...(!again.counterexample && { unshown: { property: source.property, lane, check } }),
  }
}
