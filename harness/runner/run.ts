import type { LedgerLine } from '../model/ledger.ts'
import { type OperationId, operations } from '../model/operation.ts'
import type { Ended, RunReport } from '../model/report.ts'
import type { Level } from '../model/requirement.ts'
import type { Clock } from '../targets/clock.ts'
import type { Allowed } from '../targets/real-account/rules.ts'
import type { Target } from '../targets/target.ts'
import { Announcer } from './announcer.ts'
import type { CaseContext } from './case/case-context.ts'
import type { RequestEvent } from './case/request-event.ts'
import { FailureLimit } from './failure-limit.ts'
import { withFlaky } from './judge/flaky.ts'
import { inParallel } from './judge/in-parallel.ts'
import { judge } from './judge/judge.ts'
import { judgePassive } from './judge/judge-passive.ts'
import type { Judged } from './judge/judged.ts'
import { PassiveTally } from './judge/passive-tally.ts'
import { type Outcome, type Result, resultOf } from './judge/result.ts'
import { type Plan, type PlannedProperty, planOf, type Select } from './plan/plan.ts'
import { propertyKey } from './plan/property.ts'
import type { Catalogue } from './plan/suite.ts'
import { hindranceTo, type Prepared, prepare } from './prepare/prepare.ts'
import type { Support } from './prepare/probe.ts'
import { buildReport } from './report/build-report.ts'
import { Stop } from './stop.ts'

export interface RunOptions {
  readonly catalogue: Catalogue
  readonly target: Target
  readonly select?: Select
  readonly seed: number
  /** Shifts the account ids; below RUNS of account-ids.ts. */
  readonly run: number
  /** Random cases per property. */
  readonly cases: number
  /** Properties in flight at once, and requests; 12 by default. */
  readonly concurrency?: number
  /** Requests per second to each service. */
  readonly rate?: number
  /** By which it waits. */
  readonly clock?: Clock
  /** What may be done to a real account; without it, nothing but reading. */
  readonly allow?: Allowed | undefined
  /** Milliseconds that the run may take, below 2³¹; it is stopped then. */
  readonly maxTime?: number
  /** How many requirements of these levels may fail; the last of them stops the run. */
  readonly maxFailures?: { readonly count: number; readonly levels: readonly Level[] }
  readonly onEvent?: (event: RunEvent) => void
  /** Told of every request, also of those that are not sent. */
  readonly onAsked?: (asked: RequestEvent) => void
  /** Told before anything is created on a real account; what throws here is not created. */
  readonly onLedger?: (line: LedgerLine) => void
  /** Stops the run; what was judged by then is reported. */
  readonly signal?: AbortSignal
}

/**
 * What happens in a run, in order; progress and reports are made of these. A property is told of as soon as nothing can
 * change its standing any more, so a pass may have to wait for the end of the run. Passive requirements stand in the
 * report alone.
 */
export type RunEvent =
  | { readonly type: 'planned'; readonly plan: Plan }
  | { readonly type: 'probed'; readonly operation: OperationId; readonly support: Support }
  | ({ readonly type: 'judged'; readonly property: string } & Result)
  | { readonly type: 'finished'; readonly report: RunReport }

/** Judges what the selection names, many properties at a time, and reports. */
export async function run(options: RunOptions): Promise<RunReport> {
  const { seed, cases, concurrency = 12, onEvent = () => {} } = options
  const stop = new Stop(options)
  const started = new Date()
  const plan = planOf(options.catalogue, options.select ?? {})
  onEvent({ type: 'planned', plan })
  const onProbed = (operation: OperationId, support: Support) =>
    onEvent({ type: 'probed', operation, support })
  const prepared = await prepare({ ...options, plan, concurrency, onProbed, signal: stop.signal })
  const { session } = prepared

  const announcer = new Announcer(session, ({ property, standing }) =>
    onEvent({ type: 'judged', property: propertyKey(property), ...standing }),
  )
  const failures = new FailureLimit(options.maxFailures)
  const tally = new PassiveTally()
  session.observe = (...observed) => tally.observe(...observed)
  const { real } = session
  const judged = await inTurn(plan.properties, { concurrency, real }, async (planned) => {
    const done = await judgePlanned(planned, options, prepared)
    announcer.judged(done)
    if (failures.isEnough(done)) stop.now('too-many-failures')
    return done
  })
  session.observe = () => {}
  const passive = await inParallel(
    plan.requirements.filter((requirement) => requirement.passive),
    concurrency,
    (requirement) => judgePassive(requirement, { tally, plan, prepared, seed, cases }),
  )
  const sure = await withFlaky({ judged, passive }, { prepared, seed, cases })
  await prepared.clean()
  announcer.ended()

  const ended = stop.reason ?? endOf(prepared)
  stop.end()
  const report = buildReport({ options, plan, ...sure, prepared, started, ended })
  onEvent({ type: 'finished', report })
  return report
}

/**
 * The services side by side, for they share no state. In each, first what reads state back, one property at a time with
 * only readers beside it; then what writes. On a real account all name the same few accounts, so nothing runs beside
 * anything.
 */
async function inTurn(
  properties: readonly PlannedProperty[],
  { concurrency, real }: { readonly concurrency: number; readonly real: boolean },
  judgeOne: (planned: PlannedProperty) => Promise<Judged>,
): Promise<Judged[]> {
  const services = [...Map.groupBy(properties, (planned) => operationOf(planned).service).values()]
  const share = real ? 1 : Math.max(1, Math.floor(concurrency / services.length))
  const judged = await inParallel(services, concurrency, async (ofService) => {
    const alone = ofService.filter(({ property }) => property.alone)
    const together = ofService.filter(({ property }) => !property.alone)
    if (real) return inParallel(ofService, 1, judgeOne)
    const writing = await inParallel(
      together.filter((planned) => !onlyReads(planned)),
      share,
      judgeOne,
    )
    const rest = await Promise.all([
      inParallel(alone, 1, judgeOne),
      inParallel(together.filter(onlyReads), share, judgeOne),
    ])
    return [...writing, ...rest.flat()]
  })
  return judged.flat()
}

const operationOf = ({ property }: PlannedProperty) => operations[property.requirement.operation]
const onlyReads = (planned: PlannedProperty) => operationOf(planned).effect === 'read'

async function judgePlanned(
  planned: PlannedProperty,
  options: RunOptions,
  prepared: Prepared,
): Promise<Judged> {
  const { property } = planned
  const outcome = await outcomeOf(planned, options, prepared)
  const standing = resultOf(outcome, property.requirement, propertyKey(property), options)
  const shown = 'counterexample' in outcome ? outcome.counterexample : undefined
  return { ...planned, standing, ...(shown && { shown }) }
}

async function outcomeOf(
  { property, lane }: PlannedProperty,
  { target, seed, cases }: RunOptions,
  prepared: Prepared,
): Promise<Outcome> {
  const { session, ledger } = prepared
  const hindrance = hindranceTo(property.requirement.operation, prepared)
  if (hindrance) return hindrance
  if (property.needsBytes && !target.sendsBytes) {
    return { verdict: 'excluded', reason: 'the target is in-process: there is no wire to send it over' }
  }
  const afterCase = (context: CaseContext) => ledger.settle(context)
  return judge(property, { session, lane, seed, cases, afterCase })
}

function endOf({ session }: Prepared): Ended {
  if (session.target.acceptedWrite()) return 'write-accepted'
  if (session.throttled) return 'throttled'
  if (session.stoppedBecause !== undefined) return 'throttled'
  if (session.answers === 0) return 'never-answered'
  return session.dead ? 'target-died' : 'finished'
}
