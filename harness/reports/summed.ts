import { isExpected } from '../model/baseline.ts'
import type { Report } from '../model/report.ts'
import { countsAgainst } from './red.ts'

/** How the run ended, in words, with the warnings that did not make it red. */
export function summed(report: Pick<Report, 'exit' | 'failOn' | 'requirements' | 'baseline'>): string {
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
