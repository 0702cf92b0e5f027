import { LANES } from '../../arbitraries/account-ids.ts'
import { type Blocked, untestable } from '../../model/failure.ts'
import type { LedgerLine } from '../../model/ledger.ts'
import type { OperationId } from '../../model/operation.ts'
import type { Clock } from '../../targets/clock.ts'
import { THROTTLED } from '../../targets/pacing/throttled.ts'
import type { Allowed } from '../../targets/real-account/rules.ts'
import type { Target } from '../../targets/target.ts'
import { CaseContext } from '../case/case-context.ts'
import type { Fixture } from '../case/fixture.ts'
import type { RequestEvent } from '../case/request-event.ts'
import { RunContext } from '../case/run-context.ts'
import { Ledger } from '../cleanup/journal.ts'
import { inParallel } from '../judge/in-parallel.ts'
import type { Plan } from '../plan/plan.ts'
import { seedOf } from '../plan/seed.ts'
import type { Catalogue } from '../plan/suite.ts'
import { probe, type Support } from './probe.ts'
import { provideFixtures } from './provide-fixtures.ts'

/** Lanes of account ids at the end are for what is no property; before these, each operation has one for its probe. */
export const LEDGER_LANE = LANES - 1
const PROBE_LANE = LANES - 2
/** Far enough from the probes, of which there is one for each operation. */
const FIXTURE_LANE = LANES - 30

/** A target that was asked what it has, and given what its operations need. */
export interface Prepared {
  readonly session: RunContext
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
  readonly onAsked?: (asked: RequestEvent) => void
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
  const session = new RunContext(options.target, options.run, catalogue, options.allow, pace)
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
    catalogue.fixtures.map((fixture, at) => [fixture, new CaseContext(session, FIXTURE_LANE - at, '')]),
  )
  const callerOf = (fixture: Fixture) => worlds.get(fixture) as CaseContext
  const ledger = new Ledger(session, LEDGER_LANE)

  const values = await provideFixtures('values', plan, session, callerOf)
  const support = new Map<OperationId, Support>()
  await inParallel(plan.operations, concurrency, async (operation) => {
    const prober = new CaseContext(session, PROBE_LANE - plan.operations.indexOf(operation), operation.id)
    const found = await probe(operation, prober, seedOf(seed, operation.id, 'probe'))
    await ledger.settle(prober)
    support.set(operation.id, found)
    onProbed(operation.id, found)
  })
  const supported = { ...plan, operations: plan.operations.filter(({ id }) => support.get(id)?.supported) }
  const accounts = await provideFixtures('accounts', supported, session, callerOf)
  const clean = async () => {
    for (const context of worlds.values()) await ledger.settle(context)
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
