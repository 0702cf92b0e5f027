import { type OperationId, operations } from '../model/operation.ts'
import type { RunReport } from '../model/report.ts'
import type { Level, RequirementId } from '../model/requirement.ts'
import { RunContext, type RunContextOptions } from './case/run-context.ts'
import { endOf } from './case/run-state.ts'
import { inParallel } from './in-parallel.ts'
import { judge, judgePassive, withFlaky } from './judge/judge.ts'
import { PassiveTally } from './judge/passive-tally.ts'
import { type JudgeResult, type PropertyResult, type Result, resultOf } from './judge/result.ts'
import { type Plan, type PlannedProperty, planOf, type Select } from './plan/plan.ts'
import { type Catalogue, propertyKey } from './plan/suite.ts'
import { blockerOf, type PreparedRun, prepare, removeLeftovers, type Support } from './prepare/prepare.ts'
import { buildReport } from './report/build-report.ts'
import { EarlyReporter } from './report/early-reporter.ts'

/**
 * The options of a run. `run` shifts the account ids and is below RUNS of account-ids.ts; `cases` are random cases per
 * property.
 */
export interface RunOptions extends RunContextOptions, RunLimits {
  readonly catalogue: Catalogue
  readonly select?: Select
  readonly onEvent?: (event: RunEvent) => void
}

/**
 * What happens in a run, in order; progress and reports are made of these. A property is reported as soon as nothing
 * can change its result any more, so a pass may have to wait for the end of the run. Passive requirements are in the
 * report alone.
 */
export type RunEvent =
  | { readonly type: 'planned'; readonly plan: Plan }
  /** An answer shows that the target is a real account. */
  | { readonly type: 'real-account'; readonly reason: string }
  | { readonly type: 'probed'; readonly operation: OperationId; readonly support: Support }
  | ({ readonly type: 'judged'; readonly property: string } & Result)
  | { readonly type: 'finished'; readonly report: RunReport }

/**
 * Judges what the selection names, many properties at a time, and reports. Silence and errors of the target are part of
 * the report; rejects only for mistakes of the caller, such as a callback that throws.
 */
export async function run(options: RunOptions): Promise<RunReport> {
  const { onEvent = () => {} } = options
  const onRealAccount = (reason: string) => onEvent({ type: 'real-account', reason })
  const context = new RunContext({ ...options, onRealAccount })
  const release = supervise(context, options)
  const begun = { at: new Date(context.clock.date()), ticks: context.clock.now() }
  const plan = planOf(options.catalogue, options.select ?? {})
  onEvent({ type: 'planned', plan })
  const prepared = await prepare(context, plan)
  for (const [operation, support] of prepared.support) onEvent({ type: 'probed', operation, support })

  const reporter = new EarlyReporter(context, ({ property, result }) =>
    onEvent({ type: 'judged', property: propertyKey(property), ...result }),
  )
  const failures = new FailureLimit(options.maxFailures)
  const tally = new PassiveTally()
  const properties = await inTurn(plan.properties, context, async (planned) => {
    const judged = await judgePlanned(planned, prepared, tally)
    reporter.judged(judged)
    if (failures.isReachedBy(judged)) context.stop('too-many-failures')
    return judged
  })
  const passive = await inParallel(
    plan.requirements.filter((requirement) => requirement.passive),
    context.concurrency,
    (requirement) => judgePassive(requirement, prepared, plan, tally),
  )
  const results = await withFlaky({ properties, passive }, prepared)
  await removeLeftovers(prepared)
  reporter.end()

  const ended = endOf(context.state)
  release()
  const milliseconds = Math.round(context.clock.now() - begun.ticks)
  const report = buildReport({ plan, ...results, prepared, started: begun.at, milliseconds, ended })
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
  { concurrency, real }: RunContext,
  judgeOne: (planned: PlannedProperty) => Promise<PropertyResult>,
): Promise<PropertyResult[]> {
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
  prepared: PreparedRun,
  tally: PassiveTally,
): Promise<PropertyResult> {
  const { property } = planned
  const judged = unjudged(planned, prepared) ?? (await judge(planned, { ...prepared, tally }))
  const result = resultOf(judged, property.requirement, propertyKey(property), prepared.run.numbers)
  const { counterexample } = judged
  return { ...planned, result, ...(counterexample && { counterexample }) }
}

/** The result of a property that cannot be judged; undefined where it can. */
function unjudged({ property }: PlannedProperty, prepared: PreparedRun): JudgeResult | undefined {
  const blocker = blockerOf(property.requirement.operation, prepared)
  if (blocker) return blocker
  const { sendsBytes, signs } = prepared.run.target
  if (property.needsBytes && !sendsBytes) {
    return { verdict: 'excluded', reason: 'the target is in-process: there is no wire to send it over' }
  }
  if (property.needsSignatures && !signs) {
    return {
      verdict: 'excluded',
      reason: 'requests are not signed with credentials, so there are no signatures to judge',
    }
  }
  return undefined
}

/** What may stop a run early. */
interface RunLimits {
  /** Interrupts the run; what was judged by then is reported. */
  readonly signal?: AbortSignal
  /** Milliseconds that the run may take, below 2³¹. */
  readonly maxTime?: number
  /** How many requirements of these levels may fail; the last of them stops the run. */
  readonly maxFailures?: { readonly count: number; readonly levels: readonly Level[] }
}

/** Stops a run on a signal or when its time is up; returns a function that ends the supervision. */
function supervise(run: RunContext, { signal, maxTime }: RunLimits): () => void {
  const listening = new AbortController()
  const interrupt = () => run.stop('interrupted')
  if (signal?.aborted) interrupt()
  else signal?.addEventListener('abort', interrupt, { signal: listening.signal })
  const timer = maxTime === undefined ? undefined : setTimeout(() => run.stop('out-of-time'), maxTime).unref()
  return () => {
    clearTimeout(timer)
    listening.abort()
  }
}

/** Counts the requirements that fail while a run goes on. */
class FailureLimit {
  readonly #limit: RunLimits['maxFailures']
  readonly #failed = new Set<RequirementId>()

  constructor(limit: RunLimits['maxFailures']) {
    this.#limit = limit
  }

  /** Counts a property that failed, and returns whether the limit is reached. */
  isReachedBy({ property: { requirement }, result, passiveOnly }: PropertyResult): boolean {
    if (!this.#limit) return false
    const { count, levels } = this.#limit
    if (result.verdict === 'fail' && !passiveOnly && levels.includes(requirement.level)) {
      this.#failed.add(requirement.id)
    }
    return this.#failed.size >= count
  }
}
