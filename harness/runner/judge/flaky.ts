import type { CaseContext } from '../case/case-context.ts'
import type { Property } from '../plan/property.ts'
import type { Prepared } from '../prepare/prepare.ts'
import { inParallel } from './in-parallel.ts'
import { type JudgeOptions, judge } from './judge.ts'
import type { JudgedPassive } from './judge-passive.ts'
import type { Judged } from './judged.ts'

interface Judgements {
  readonly judged: readonly Judged[]
  readonly passive: readonly JudgedPassive[]
}

interface Options {
  readonly prepared: Prepared
  readonly seed: number
  readonly cases: number
}

/** Asks again what failed, one after the other with nothing beside it and with other accounts, and marks what holds then. */
export async function withFlaky({ judged, passive }: Judgements, options: Options): Promise<Judgements> {
  return {
    judged: await inParallel(judged, 1, async (each) =>
      each.shown && !each.traffic && (await holds(each, { only: otherAccounts(each.shown) }, options))
        ? { ...each, standing: { ...each.standing, flaky: true as const } }
        : each,
    ),
    passive: await inParallel(passive, 1, async (each) =>
      each.unshown && (await holds(each.unshown, { check: each.unshown.check }, options))
        ? { ...each, outcome: { ...each.outcome, flaky: true as const } }
        : each,
    ),
  }
}

/**
 * Whether a property stands the question that it failed, and then all that it asks from the beginning, for a target may
 * fail only after what went before, or only for ids of some kind. What cannot be told does not count.
 */
async function holds(
  { property, lane }: { readonly property: Property; readonly lane: number },
  question: Pick<JudgeOptions, 'only' | 'check'>,
  { prepared: { session, ledger }, seed, cases }: Options,
): Promise<boolean> {
  const afterCase = (context: CaseContext) => ledger.settle(context)
  const { check } = question
  for (const asked of [question, { ...(check && { check }) }]) {
    const { verdict } = await judge(property, { session, lane, seed, cases, afterCase, ...asked })
    if (verdict !== 'pass' || session.stopped) return false
    session.dealers.restart(lane)
  }
  return true
}

/** A draw from its place on, but not with the ids that it had. */
const otherAccounts = ({ draw, path }: NonNullable<Judged['shown']>) => ({ draw, path })
