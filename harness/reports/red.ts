import { countingOf } from '../model/fail-on.ts'
import type { Report, RequirementReport } from '../model/report.ts'

/** Whether a failed requirement is one of those that make the run red; the others are warnings. */
export function countsAgainst(
  { level, uncontrolled, baseline: known }: Pick<RequirementReport, 'level' | 'uncontrolled' | 'baseline'>,
  { failOn, baseline }: Pick<Report, 'failOn' | 'baseline'>,
): boolean {
  if (uncontrolled) return false
  if (baseline) return known?.status === 'regression' || known?.status === 'expired'
  return countingOf(failOn).includes(level)
}
