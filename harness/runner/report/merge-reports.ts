import { operations as operationTable } from '../../model/operation.ts'
import type { Ended, OperationReport, RequirementReport, RunReport } from '../../model/report.ts'
import { requirements as requirementTable } from '../../model/requirement.ts'
import { worst } from '../judge/result.ts'
import { sumRequests, totalsOf } from './build-report.ts'

/** From best to worst. */
const ENDS: readonly Ended[] = [
  'finished',
  'too-many-failures',
  'out-of-time',
  'interrupted',
  'throttled',
  'target-died',
  'never-answered',
  'write-accepted',
]

/**
 * Joins the reports of runs over parts of the catalogue to the report of one run: the worst verdict of each
 * requirement, sums of requests and of milliseconds, the worst end. A requirement that no report judged is absent. The seed, the run
 * and the cases are those of the first report, because replay lines carry their own. Throws where there is no report.
 */
export function mergeReports(reports: readonly RunReport[]): RunReport {
  const [first] = reports
  if (!first) throw new Error('There are no reports to merge.')
  const requirements = merged(
    reports.flatMap((report) => report.requirements),
    Object.keys(requirementTable),
    (same) => worst(same),
  )
  const operations = merged(
    reports.flatMap((report) => report.operations),
    Object.keys(operationTable),
    (same) => joined(same, requirements),
  )
  return {
    format: first.format,
    seed: first.seed,
    run: first.run,
    cases: first.cases,
    startedAt: reports.map(({ startedAt }) => startedAt).sort()[0] ?? first.startedAt,
    milliseconds: reports.reduce((sum, { milliseconds }) => sum + milliseconds, 0),
    ended: ENDS[Math.max(...reports.map(({ ended }) => ENDS.indexOf(ended)))] ?? first.ended,
    totals: totalsOf(requirements),
    requests: sumRequests(reports.map(({ requests }) => requests)),
    operations,
    requirements,
  }
}

/** One of each id, in the order of the catalogue. */
function merged<Item extends { readonly id: string }>(
  items: readonly Item[],
  order: readonly string[],
  join: (same: readonly Item[]) => Item | undefined,
): Item[] {
  return [...Map.groupBy(items, ({ id }) => id).values()]
    .flatMap((same) => join(same) ?? [])
    .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
}

/** An operation that one run found supported is; the reason of the others is in its requirements. */
function joined(
  same: readonly OperationReport[],
  requirements: readonly RequirementReport[],
): OperationReport | undefined {
  const shown = same.find(({ supported }) => supported) ?? same[0]
  if (!shown) return undefined
  return {
    ...shown,
    totals: totalsOf(requirements.filter(({ operation }) => operation === shown.id)),
    requests: sumRequests(same.map(({ requests }) => requests)),
  }
}
