import { inParallel } from '../in-parallel.ts'
import type { PlannedProperty } from '../plan/plan.ts'
import { judge } from './judge.ts'
import type { PassiveResult } from './judge-passive.ts'
import type { PropertyResult } from './result.ts'
import type { JudgeContext, JudgeOptions } from './run-draw.ts'

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
