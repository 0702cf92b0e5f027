import { LANES } from '../arbitraries/account-ids.ts'
import { type Blocked, untestable } from '../model/failure.ts'
import type { LedgerLine } from '../model/ledger.ts'
import type { OperationId } from '../model/operation.ts'
import type { Clock } from '../targets/clock.ts'
import type { Target } from '../targets/target.ts'
import { THROTTLED } from '../targets/throttled.ts'
import type { Allowed } from '../targets/withheld.ts'
import type { Asked } from './asked.ts'
import type { Fixture } from './fixture.ts'
import { inParallel } from './in-parallel.ts'
import { Ledger } from './ledger.ts'
import type { Plan } from './plan.ts'
import { probe, type Support } from './probe.ts'
import { provideFixtures } from './provide-fixtures.ts'
import { seedOf } from './seed.ts'
import { Session } from './session.ts'
import type { Catalogue } from './suite.ts'
import { World } from './world.ts'

/** Lanes of account ids at the end are for what is no property; before these, each operation has one for its probe. */
export const LEDGER_LANE = LANES - 1
const PROBE_LANE = LANES - 2
/** Far enough from the probes, of which there is one for each operation. */
const FIXTURE_LANE = LANES - 30

/** A target that was asked what it has, and given what its operations need. */
export interface Prepared {
  readonly session: Session
  readonly support: ReadonlyMap<OperationId, Support>
  /** Operations whose fixtures could not be had. */
  readonly missing: ReadonlyMap<OperationId, Blocked>
  readonly ledger: Ledger
  /** Takes away everything that the run left behind. */
  readonly clean: () => Promise<void>
}

export interface PrepareOptions {
  readonly catalogue: Catalogue
  readonly target: Target
  readonly plan: Plan
  readonly seed: number
  readonly run: number
  readonly concurrency: number
  /** Requests per second to each service. */
  readonly rate?: number
  readonly clock?: Clock | undefined
  readonly onProbed?: (operation: OperationId, support: Support) => void
  readonly onAsked?: (asked: Asked) => void
  /** Told before anything is created on a real account. */
  readonly onLedger?: (line: LedgerLine) => void
  /** What may be done to a real account. */
  readonly allow?: Allowed | undefined
  readonly signal?: AbortSignal
}

export async function prepare(options: PrepareOptions): Promise<Prepared> {
  const { catalogue, plan, seed, onProbed = () => {} } = options
  const { concurrency, rate, clock, signal } = options
  const pace = { concurrency, rate, seed, clock, stop: signal }
  const session = new Session(options.target, options.run, catalogue, options.allow, pace)
  const { onAsked, onLedger } = options
  if (onAsked) session.onAsked = onAsked
  if (onLedger) {
    session.creations.writeTo((line) => {
      if (session.real && !session.sparing) onLedger(line)
    })
  }
  if (signal?.aborted) session.cancel()
  signal?.addEventListener('abort', () => session.cancel())
  // Each has a lane of its own, so that its accounts are the same whatever else the plan needs.
  const worlds = new Map(
    catalogue.fixtures.map((fixture, at) => [fixture, new World(session, FIXTURE_LANE - at, '')]),
  )
  const callerOf = (fixture: Fixture) => worlds.get(fixture) as World
  const ledger = new Ledger(session, LEDGER_LANE)

  const values = await provideFixtures('values', plan, session, callerOf)
  const support = new Map<OperationId, Support>()
  await inParallel(plan.operations, concurrency, async (operation) => {
    const prober = new World(session, PROBE_LANE - plan.operations.indexOf(operation), operation.id)
    const found = await probe(operation, prober, seedOf(seed, operation.id, 'probe'))
    await ledger.settle(prober)
    support.set(operation.id, found)
    onProbed(operation.id, found)
  })
  const supported = { ...plan, operations: plan.operations.filter(({ id }) => support.get(id)?.supported) }
  const accounts = await provideFixtures('accounts', supported, session, callerOf)
  const clean = async () => {
    for (const world of worlds.values()) await ledger.settle(world)
    await ledger.removeAll()
  }
  return { session, support, missing: new Map([...values, ...accounts]), ledger, clean }
}

/** Why the properties of an operation cannot be judged at all. */
export function hindranceTo(
  operation: OperationId,
  { session, support, missing }: Prepared,
): Blocked | undefined {
  if (session.cancelled) return untestable('the run was stopped')
  if (session.throttled) return untestable(THROTTLED)
  const found = support.get(operation)
  return found && !found.supported ? { verdict: 'unsupported', reason: found.reason } : missing.get(operation)
}
