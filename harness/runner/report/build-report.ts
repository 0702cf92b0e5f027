import { release } from '../../../generated/release.ts'
import type { Baseline } from '../../model/baseline.ts'
import type { Operation } from '../../model/operation.ts'
import type {
  Ended,
  OperationReport,
  Report,
  ReportedTarget,
  Requests,
  RequirementReport,
  RunReport,
  Totals,
} from '../../model/report.ts'
import { countingOf, type FailOn, type Requirement } from '../../model/requirement.ts'
import { compare } from '../baseline/compare.ts'
import { NO_REQUESTS } from '../case/run-context.ts'
import type { Results } from '../judge/judge.ts'
import { gated, type Result, resultOf, worst } from '../judge/result.ts'
import type { Plan } from '../plan/plan.ts'
import type { PreparedRun } from '../prepare/prepare.ts'
import { exitOf } from './exit-code.ts'

interface Judged extends Results {
  readonly plan: Plan
  readonly prepared: PreparedRun
  readonly started: Date
  readonly milliseconds: number
  readonly ended: Ended
}

/** Joins the results of a run to one verdict per requirement. */
export function buildReport(judged: Judged): RunReport {
  const { plan, prepared, started, milliseconds, ended } = judged
  const { numbers, target } = prepared.run
  const requirements = plan.requirements.map((requirement) => requirementReport(requirement, judged))
  const requests = sumRequests(prepared.run.requests.values())
  const { acceptedWrite } = prepared.run
  return {
    format: 'pass-muster/report/1',
    ...numbers,
    startedAt: started.toISOString(),
    milliseconds,
    ended,
    ...(acceptedWrite && { acceptedWrite }),
    totals: totalsOf(requirements),
    requests: { ...requests, probe: requests.probe + target.greetings() },
    operations: plan.operations.map((operation) => operationReport(operation, requirements, prepared)),
    requirements,
  }
}

function operationReport(
  { id }: Operation,
  requirements: readonly RequirementReport[],
  { support, run }: PreparedRun,
): OperationReport {
  const found = support.get(id)
  return {
    id,
    supported: found?.supported ?? true,
    ...(found && !found.supported && { reason: found.reason }),
    totals: totalsOf(requirements.filter(({ operation }) => operation === id)),
    requests: run.requests.get(id) ?? NO_REQUESTS,
  }
}

function requirementReport(requirement: Requirement, judged: Judged): RequirementReport {
  const { id, operation, level, category, text, evidence } = requirement
  const result = gated(worstOf(requirement, judged), operation, judged.prepared.run)
  return { id, operation, level, category, text, evidence, ...result }
}

/** The verdict of a requirement is the worst of its properties. */
function worstOf(requirement: Requirement, { properties, passive, prepared }: Judged): Result {
  if (requirement.passive) {
    const found = passive.find((each) => each.requirement === requirement)
    if (!found) throw new Error(`${requirement.id} was not judged`)
    return resultOf(found.judged, requirement, found.property ?? '', prepared.run.numbers)
  }
  const results = properties
    .filter(({ property, passiveOnly }) => !passiveOnly && property.requirement === requirement)
    .map(({ result }) => result)
  return worst(results) ?? { verdict: 'error', reason: 'no property decides this requirement' }
}

/** Counts verdicts; planned is their sum. */
export function totalsOf(requirements: readonly RequirementReport[]): Totals {
  const count = (verdict: RequirementReport['verdict']) =>
    requirements.filter((requirement) => requirement.verdict === verdict).length
  return {
    planned: requirements.length,
    passed: count('pass'),
    failed: count('fail'),
    untestable: count('untestable'),
    unsupported: count('unsupported'),
    error: count('error'),
    excluded: count('excluded'),
  }
}

export function sumRequests(all: Iterable<Requests>): Requests {
  const sum: Record<keyof Requests, number> = { ...NO_REQUESTS }
  for (const requests of all) {
    for (const kind of Object.keys(sum) as (keyof Requests)[]) sum[kind] += requests[kind]
  }
  return sum
}

/** Completes the report of a run with what only its caller knows: the target, its baseline, and the level that fails. */
export function complete(
  run: RunReport,
  target: ReportedTarget,
  failOn: FailOn = 'must',
  baseline?: Baseline,
): Report {
  const compared = baseline ? { ...run, ...compare(run, baseline, { counting: countingOf(failOn) }) } : run
  return {
    ...compared,
    tool: { version: release.version, catalogue: release.catalogue },
    target,
    failOn,
    exit: mentioningEnd(target, exitOf({ ...compared, target }, failOn)),
  }
}

/** The exit, and how the command that served the target ended before the run did. */
const mentioningEnd = (
  { commandEnded }: ReportedTarget,
  { code, reason }: Report['exit'],
): Report['exit'] => ({
  code,
  reason: commandEnded === undefined ? reason : `${reason} (its command ended ${commandEnded})`,
})
