import { type JournalLine, leftoversOf } from '../model/journal.ts'
import { RunContext, type RunContextOptions } from './case/run-context.ts'
import { beginCleanup } from './cleanup/cleanup.ts'
import { planOf } from './plan/plan.ts'
import type { Catalogue } from './plan/suite.ts'
import { provideFixtures } from './prepare/prepare.ts'

/** The accounts that a route had created: those that were removed now, and those that were not. */
export interface CleanedUp {
  readonly after: string
  readonly removed: readonly string[]
  readonly standing: readonly string[]
}

/** Removes what a cleanup journal says was left behind, through the same safety guard as everything else. */
export async function cleanUp(
  lines: readonly JournalLine[],
  catalogue: Catalogue,
  target: RunContextOptions['target'],
  { allow, clock, onJournalLine = () => {} }: Pick<RunContextOptions, 'allow' | 'clock' | 'onJournalLine'>,
): Promise<readonly CleanedUp[]> {
  const run = new RunContext({ catalogue, target, seed: 0, run: 0, cases: 0, allow, clock })
  await provideFixtures('values', planOf(catalogue, {}).operations, run)
  const done: CleanedUp[] = []
  for (const [after, accounts] of leftoversOf(lines)) {
    const standing = (await run.tracker.ruleFor(after)?.remove(beginCleanup(run), accounts)) ?? accounts
    const removed = accounts.filter((id) => !standing.includes(id))
    if (removed.length > 0) onJournalLine({ type: 'removed', after, accounts: removed })
    done.push({ after, removed, standing })
  }
  return done
}
