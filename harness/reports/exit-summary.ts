import { isExpected } from '../model/baseline.ts'
import type { Report, RequirementReport } from '../model/report.ts'
import { countingOf } from '../model/requirement.ts'

/** Whether a failed requirement is one of those that make the run red; the others are warnings. */
export function countsAgainst(
  { level, uncontrolled, baseline: known }: Pick<RequirementReport, 'level' | 'uncontrolled' | 'baseline'>,
  { failOn, baseline }: Pick<Report, 'failOn' | 'baseline'>,
): boolean {
  if (uncontrolled) return false
  if (baseline) return known?.status === 'regression' || known?.status === 'expired'
  return countingOf(failOn).includes(level)
}

/** How the run ended, in words, with the warnings that did not make it red. */
export function exitSummary(report: Pick<Report, 'exit' | 'failOn' | 'requirements' | 'baseline'>): string {
  const { exit, requirements } = report
  const warnings = requirements.filter(
    (each) =>
      each.verdict === 'fail' &&
      each.level === 'SHOULD' &&
      !each.uncontrolled &&
      !countsAgainst(each, report) &&
      !isExpected(each),
  ).length
  const uncontrolled = requirements.filter((each) => each.verdict === 'fail' && each.uncontrolled).length
  const doubtful = uncontrolled > 0 ? `, ${uncontrolled} failed without a control (a warning)` : ''
  const warned = warnings > 0 ? `, ${warnings} SHOULD failed (a warning)` : ''
  return `${exit.reason}${warned}${doubtful}: exit ${exit.code}`
}
