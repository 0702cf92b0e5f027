import fc from 'fast-check'
import { accepted } from '../../arbitraries/input.ts'
import { type Exchange, errorType, isAnswered, withheldBecause } from '../../model/exchange.ts'
import { isUndecided, type Undecided, untestable } from '../../model/failure.ts'
import type { Input, Operation, OperationId } from '../../model/operation.ts'
import type { Schema } from '../../model/schema.ts'
import { gatewayError } from '../../targets/gateway.ts'
import { isThrottled, THROTTLED } from '../../targets/pacing/throttled.ts'
import type { Fixture } from '../case/call.ts'
import { CaseContext, type Leftovers } from '../case/case-context.ts'
import { STREAM } from '../case/id-allocators.ts'
import type { RunContext } from '../case/run-context.ts'
import { Cleanup } from '../cleanup/cleanup.ts'
import { inParallel } from '../in-parallel.ts'
import { ReadBack } from '../judge/read-back.ts'
import type { Plan } from '../plan/plan.ts'
import { seedOf } from '../plan/suite.ts'

/** Whether the target has an operation, or how it showed that it lacks it; it may also be out of reach. */
export type Support =
  | { readonly supported: true; readonly unreached?: string }
  | { readonly supported: false; readonly reason: string }

const UNKNOWN = /^(NotImplemented|NotImplementedException|UnknownOperation|UnknownOperationException)$/

/**
 * Sends one request that the operation accepts and an empty one, and compares the answers with that of an unknown path:
 * an operation is unsupported where its answer says so, or is the answer to the unknown path. A real account is only
 * sent the rejected ones.
 */
async function probe(operation: Operation, context: CaseContext, seed: number): Promise<Support> {
  const [input = operation.example.input] = fc.sample(accepted(operation, 'small'), {
    seed,
    numRuns: 1,
  }) as Input[]
  const elsewhere = { ...(await context.encode(operation.id, input)), path: '/no/such/path' }
  const [unknown, { exchange }] = await Promise.all([
    context.sendUnchecked(elsewhere),
    context.call(operation.id, input),
  ])
  const empty = () => context.call(operation.id, { ...input, body: {} })
  const telling = withheldBecause(exchange) === undefined ? exchange : (await empty()).exchange
  const unreached = gatewayError(telling)
  if (unreached !== undefined && gatewayError(unknown) === unreached) return { supported: true, unreached }
  const reason = lacking(telling, unknown)
  if (reason) return { supported: false, reason }
  if (isAnswered(exchange)) await empty()
  return { supported: true }
}

function lacking(exchange: Exchange, unknown: Exchange): string | undefined {
  if (!isAnswered(exchange) || isThrottled(exchange)) return undefined
  const { status } = exchange.response
  const type = errorType(exchange.response)
  if (status === 501) return 'it answers 501'
  if (type !== undefined && UNKNOWN.test(type)) return `it answers ${type}`
  if (status < 400 || !isAnswered(unknown)) return undefined
  if (status !== unknown.response.status || type !== errorType(unknown.response)) return undefined
  return `it answers ${status}${type ? ` ${type}` : ''}, as it does for a path that does not exist`
}

/** A run whose target was probed and has what its operations need. */
export interface PreparedRun {
  readonly run: RunContext
  readonly cleanup: Cleanup
  readonly readBack: ReadBack
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
    readBack: new ReadBack(run, cleanup),
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
