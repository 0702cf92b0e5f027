import type { LedgerLine } from '../../model/ledger.ts'
import { leftStanding } from '../../model/ledger.ts'
import type { Target } from '../../targets/target.ts'
import { CaseContext } from '../case/case-context.ts'
import { RunContext } from '../case/run-context.ts'
import { planOf } from '../plan/plan.ts'
import type { Catalogue } from '../plan/suite.ts'
import { LEDGER_LANE, type PrepareOptions } from '../prepare/prepare.ts'
import { provideFixtures } from '../prepare/provide-fixtures.ts'

/** What became of what a route had created. */
export interface CleanedUp {
  readonly after: string
  readonly removed: readonly string[]
  readonly standing: readonly string[]
}

/** Takes away what a ledger says is left standing, through the same guard as everything else. */
export async function cleanUp(
  lines: readonly LedgerLine[],
  catalogue: Catalogue,
  target: Target,
  { allow, clock, onLedger = () => {} }: Pick<PrepareOptions, 'allow' | 'clock' | 'onLedger'>,
): Promise<readonly CleanedUp[]> {
  const session = new RunContext(target, 0, catalogue, allow, { clock })
  const context = new CaseContext(session, LEDGER_LANE, '')
  await provideFixtures('values', planOf(catalogue, {}), session, () => context)
  const done: CleanedUp[] = []
  for (const [after, accounts] of leftStanding(lines)) {
    const standing = (await session.creations.leavingOf(after)?.remove(context, accounts)) ?? accounts
    const removed = accounts.filter((id) => !standing.includes(id))
    if (removed.length > 0) onLedger({ type: 'removed', after, accounts: removed })
    done.push({ after, removed, standing })
  }
  return done
}
