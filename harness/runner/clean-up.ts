import type { LedgerLine } from '../model/ledger.ts'
import { leftStanding } from '../model/ledger.ts'
import type { Target } from '../targets/target.ts'
import { planOf } from './plan.ts'
import { LEDGER_LANE, type PrepareOptions } from './prepare.ts'
import { provideFixtures } from './provide-fixtures.ts'
import { Session } from './session.ts'
import type { Catalogue } from './suite.ts'
import { World } from './world.ts'

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
  const session = new Session(target, 0, catalogue, allow, { clock })
  const world = new World(session, LEDGER_LANE, '')
  await provideFixtures('values', planOf(catalogue, {}), session, () => world)
  const done: CleanedUp[] = []
  for (const [after, accounts] of leftStanding(lines)) {
    const standing = (await session.creations.leavingOf(after)?.remove(world, accounts)) ?? accounts
    const removed = accounts.filter((id) => !standing.includes(id))
    if (removed.length > 0) onLedger({ type: 'removed', after, accounts: removed })
    done.push({ after, removed, standing })
  }
  return done
}
