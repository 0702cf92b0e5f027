import { untestable } from '../../model/failure.ts'
import type { Requirement } from '../../model/requirement.ts'
import type { Plan, PlannedProperty } from '../plan/plan.ts'
import { propertyKey } from '../plan/property.ts'
import { blockerOf, type PreparedRun } from '../prepare/prepare.ts'
import { judge } from './judge.ts'
import { type PassiveTally, passiveCheck, READ_BACK } from './passive-tally.ts'
import type { JudgeResult } from './result.ts'
import type { JudgeOptions } from './run-draw.ts'

/** A passive requirement and what judging it came to. */
export interface PassiveResult {
  readonly requirement: Requirement
  readonly judged: JudgeResult
  /** The key of the property whose exchanges show the failure. */
  readonly property?: string
  /** What to judge again, where the failure did not show a second time. */
  readonly unshown?: { readonly planned: PlannedProperty; readonly options: JudgeOptions }
}

const BLOCKED = 'not sent to a real account: what would have shown it'

/** A passive requirement failed where any exchange broke it; the first one in plan order is drawn again to shrink it. */
export async function judgePassive(
  requirement: Requirement,
  prepared: PreparedRun,
  { properties }: Plan,
  tally: PassiveTally,
): Promise<PassiveResult> {
  const { operation } = requirement
  const name = requirement.id.slice(operation.length + 1)
  const { seen, first, unreadable } =
    name === READ_BACK
      ? prepared.readBack.of(operation)
      : { ...tally.of(operation, name), unreadable: undefined }
  const blocker = blockerOf(operation, prepared)
  // A law of another operation may have called what the target lacks, and seen how it says so.
  if (blocker?.verdict === 'unsupported') return { requirement, judged: blocker }
  if (seen === 0 && !blocker && prepared.run.blocked.has(operation)) {
    return { requirement, judged: { verdict: 'excluded', reason: BLOCKED } }
  }
  if (seen === 0) {
    const nothing = unreadable ?? untestable('no answer came to look at')
    return { requirement, judged: blocker ?? nothing }
  }
  if (!first) return { requirement, judged: { verdict: 'pass' } }
  const { draw, path, offset, property: index } = first.origin
  const check = passiveCheck(name)
  const planned = properties.find((each) => each.index === index)
  if (!check || !planned) throw new Error(`${requirement.id} is passive, but no check decides it`)
  const passive = { check, operation }
  const { run, cleanup } = prepared
  const { counterexample } = await judge(planned, { run, cleanup }, { only: { draw }, passive })
  // A failure that does not show again is reported as it was first seen.
  const asSeen = { failure: first.failure, drawn: '', draw, path, offset }
  return {
    requirement,
    property: propertyKey(planned.property),
    judged: { verdict: 'fail', counterexample: counterexample ?? asSeen },
    ...(!counterexample && { unshown: { planned, options: { passive } } }),
  }
}
