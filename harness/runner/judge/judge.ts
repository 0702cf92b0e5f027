import { untestable } from '../../model/failure.ts'
import type { Requirement } from '../../model/requirement.ts'
import { inParallel } from '../in-parallel.ts'
import type { Plan, PlannedProperty } from '../plan/plan.ts'
import { propertyKey } from '../plan/suite.ts'
import { blockerOf, type PreparedRun } from '../prepare/prepare.ts'
import { drawsOf, type PlannedDraw } from './draws.ts'
import { type PassiveTally, passiveCheck, READ_BACK } from './passive-tally.ts'
import type { JudgeResult, PropertyResult } from './result.ts'
import { type DrawResult, type JudgeContext, type JudgeOptions, runDraw } from './run-draw.ts'

/**
 * The one primitive: runs every draw of a property in order, and stops at the first that breaks its law, shrunk.
 * Never rejects: an exception of a law is the verdict `error`.
 */
export async function judge(
  planned: Pick<PlannedProperty, 'property' | 'index'>,
  context: JudgeContext,
  options: JudgeOptions = {},
): Promise<JudgeResult> {
  try {
    return await judgeDraws(planned, context, options)
  } finally {
    await context.readBack?.end(planned.index)
  }
}

async function judgeDraws(
  planned: Pick<PlannedProperty, 'property' | 'index'>,
  context: JudgeContext,
  options: JudgeOptions,
): Promise<JudgeResult> {
  const done: JudgedDraw[] = []
  for (const draw of drawsOf(planned.property, context.run.numbers.cases)) {
    if (!isAsked(draw, options)) continue
    const drawn = await runDraw(planned, draw, context, options)
    done.push({ ...drawn, isControl: draw.kind === 'control' })
    if (drawn.result) return weighed(drawn.result, done)
  }
  return weighed({ verdict: 'pass' }, done)
}

/** Controls accompany a single draw too, because they give it its meaning; a passive check does not need them. */
const isAsked = ({ label, kind }: PlannedDraw, { only, passive }: JudgeOptions) =>
  !only || label === only.draw || (kind === 'control' && !passive)

interface JudgedDraw extends DrawResult {
  readonly isControl: boolean
}

/** A result in view of the cases that were blocked to protect a real account. */
function weighed(result: JudgeResult, draws: readonly JudgedDraw[]): JudgeResult {
  const { verdict } = result
  const [reason] = draws.flatMap(({ blocked }) => blocked ?? [])
  const isDecided = draws.some((draw) => draw.isDecided && !draw.isControl)
  if (verdict === 'pass' && !isDecided && reason !== undefined) return { verdict: 'excluded', reason }
  const counts = verdict === 'pass' || verdict === 'fail'
  const isUncontrolled = draws.some(({ blocked, isControl }) => blocked !== undefined && isControl)
  return counts && isUncontrolled ? { ...result, uncontrolled: true } : result
}

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

/** What was judged: properties, and passive requirements. */
export interface Results {
  readonly properties: readonly PropertyResult[]
  readonly passive: readonly PassiveResult[]
}

/** Judges again what failed, one after the other with nothing beside it and with other accounts, and marks what passes then. */
export async function withFlaky(
  { properties, passive }: Results,
  { run, cleanup }: JudgeContext,
): Promise<Results> {
  const context = { run, cleanup }
  return {
    properties: await inParallel(properties, 1, async (each) =>
      each.counterexample && !each.passiveOnly && (await passesNow(each, otherAccounts(each), context))
        ? { ...each, result: { ...each.result, flaky: true as const } }
        : each,
    ),
    passive: await inParallel(passive, 1, async (each) =>
      each.unshown && (await passesNow(each.unshown.planned, each.unshown.options, context))
        ? { ...each, judged: { ...each.judged, flaky: true as const } }
        : each,
    ),
  }
}

/**
 * Whether a property passes what it failed, and then all its draws from the beginning, for a target may
 * fail only after earlier requests, or only for ids of some kind. A doubtful result does not count as a pass.
 */
async function passesNow(
  planned: PlannedProperty,
  { only, passive }: JudgeOptions,
  context: JudgeContext,
): Promise<boolean> {
  const all = { ...(passive && { passive }) }
  for (const options of [{ ...all, ...(only && { only }) }, all]) {
    const { verdict } = await judge(planned, context, options)
    if (verdict !== 'pass' || context.run.isOver) return false
    context.run.allocators.restart(planned.index)
  }
  return true
}

/** A draw from its path on, but not with the ids that it had. */
const otherAccounts = ({ counterexample }: PropertyResult): JudgeOptions =>
  counterexample ? { only: { draw: counterexample.draw, path: counterexample.path } } : {}
