import type { PlannedProperty } from '../plan/plan.ts'
import { drawsOf, type PlannedDraw } from './draws.ts'
import type { JudgeResult } from './result.ts'
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
