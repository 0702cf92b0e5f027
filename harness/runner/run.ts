import { type OperationId, operations } from '../model/operation.ts'
import type { RunReport } from '../model/report.ts'
import { RunContext, type RunContextOptions } from './case/run-context.ts'
import { endOf } from './case/run-state.ts'
import { inParallel } from './in-parallel.ts'
import { withFlaky } from './judge/flaky.ts'
import { judge } from './judge/judge.ts'
import { judgePassive } from './judge/judge-passive.ts'
import { PassiveTally } from './judge/passive-tally.ts'
import { type JudgeResult, type PropertyResult, type Result, resultOf } from './judge/result.ts'
import { type Plan, type PlannedProperty, planOf, type Select } from './plan/plan.ts'
import { propertyKey } from './plan/property.ts'
import type { Catalogue } from './plan/suite.ts'
import { blockerOf, type PreparedRun, prepare, removeLeftovers } from './prepare/prepare.ts'
import type { Support } from './prepare/probe.ts'
import { buildReport } from './report/build-report.ts'
import { EarlyReporter } from './report/early-reporter.ts'
import { FailureLimit, type RunLimits, supervise } from './run-limits.ts'

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
  return property.needsBytes && !prepared.run.target.sendsBytes
    ? { verdict: 'excluded', reason: 'the target is in-process: there is no wire to send it over' }
    : undefined
}
