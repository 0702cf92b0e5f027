import { isUndecided, type Undecided, untestable } from '../../model/failure.ts'
import type { Operation, OperationId } from '../../model/operation.ts'
import type { Schema } from '../../model/schema.ts'
import { THROTTLED } from '../../targets/pacing/throttled.ts'
import { CaseContext, type Leftovers } from '../case/case-context.ts'
import type { Fixture } from '../case/fixture.ts'
import { STREAM } from '../case/id-allocators.ts'
import type { RunContext } from '../case/run-context.ts'
import { Cleanup } from '../cleanup/cleanup.ts'
import { inParallel } from '../in-parallel.ts'
import type { Plan } from '../plan/plan.ts'
import { seedOf } from '../plan/property.ts'
import { probe, type Support } from './probe.ts'

/** A run whose target was probed and has what its operations need. */
export interface PreparedRun {
  readonly run: RunContext
  readonly cleanup: Cleanup
  readonly support: ReadonlyMap<OperationId, Support>
  /** Operations whose fixtures could not be provided. */
  readonly missing: ReadonlyMap<OperationId, Undecided>
  /** What fixtures left behind; every case may use it. */
  readonly leftovers: readonly Leftovers[]
}

/** Probes the operations of a plan, and provides their fixtures. */
export async function prepare(run: RunContext, plan: Plan): Promise<PreparedRun> {
  const cleanup = new Cleanup(run)
  const values = await provideFixtures('values', plan.operations, run)
  const support = new Map<OperationId, Support>()
  await inParallel(plan.operations, run.concurrency, async (operation) => {
    const property = STREAM.probe - plan.operations.indexOf(operation)
    const origin = { property, operation: operation.id, draw: '', path: '', kind: 'probe' } as const
    const context = CaseContext.begin(run, origin)
    support.set(
      operation.id,
      await probe(operation, context, seedOf(run.numbers.seed, operation.id, 'probe')),
    )
    await cleanup.take(context.end().leftovers)
  })
  const supported = plan.operations.filter(({ id }) => support.get(id)?.supported)
  const accounts = await provideFixtures('accounts', supported, run)
  return {
    run,
    cleanup,
    support,
    missing: new Map([...values.missing, ...accounts.missing]),
    leftovers: [...values.leftovers, ...accounts.leftovers],
  }
}

/** Removes everything that the run left behind. */
export async function removeLeftovers({ cleanup, leftovers }: PreparedRun): Promise<void> {
  for (const each of leftovers) await cleanup.take(each)
  await cleanup.removeAll()
}

/** Why the properties of an operation cannot be judged at all. */
export function blockerOf(
  operation: OperationId,
  { run, support, missing }: PreparedRun,
): Undecided | undefined {
  if (run.isStopped) return untestable('the run was stopped')
  if (run.state.heard === 'throttling') return untestable(THROTTLED)
  const found = support.get(operation)
  if (found && !found.supported) return { verdict: 'unsupported', reason: found.reason }
  return found?.unreached === undefined ? missing.get(operation) : untestable(found.unreached)
}

/**
 * Finds or makes what operations need before they can accept anything, and says which operations lack it. Values are
 * needed before the target is probed, accounts only for the operations that it has. Of accounts that are prepared for
 * each request, one shows whether that can be done.
 */
export async function provideFixtures(
  which: 'values' | 'accounts',
  operations: readonly Operation[],
  run: RunContext,
): Promise<Pick<PreparedRun, 'missing' | 'leftovers'>> {
  const missing = new Map<OperationId, Undecided>()
  const leftovers: Leftovers[] = []
  for (const [at, fixture] of run.rules.fixtures.entries()) {
    if ((fixture.kind === 'value') !== (which === 'values')) continue
    // A request that is to be rejected needs no account that was made ready.
    if (run.isStopped || (which === 'accounts' && run.readOnly)) break
    const needing = operations.filter(({ input }) => fixturesOf(input).includes(fixture.name))
    if (needing.length === 0) continue
    const context = CaseContext.begin(run, {
      ...{ property: STREAM.fixture - at, operation: undefined, draw: '', path: '' },
      kind: 'fixture',
    })
    const value = await provide(fixture, context)
    leftovers.push(context.end().leftovers)
    if (typeof value === 'object' && isUndecided(value)) {
      for (const { id } of needing) missing.set(id, value)
    } else run.supplied.set(fixture.name, value)
  }
  return { missing, leftovers }
}

const provide = (fixture: Fixture, context: CaseContext) =>
  fixture.kind === 'prepared' ? fixture.provide(context, 1) : fixture.provide(context)

/** The fixtures that the narrowings of a schema name. */
function fixturesOf(schema: Schema): readonly string[] {
  return [
    ...[schema['x-accepted']?.fixture ?? []].flat(),
    ...Object.values(schema.properties ?? {}).flatMap(fixturesOf),
    ...(schema.items ? fixturesOf(schema.items) : []),
  ]
}
