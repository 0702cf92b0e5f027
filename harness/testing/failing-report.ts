import type { Report, RequirementReport } from '../model/report.ts'
import { type RequirementId, requirements } from '../model/requirement.ts'
import { failureReport, handmadeReport } from './report.ts'

/**
 * A report in which this many requirements failed, more than there are, with what came instead chosen by their index.
 * Everything else that it tells is made up.
 */
export function failingReport(failures: number, gotOf: (index: number) => string): Report {
  // What differs from a MAY is no failure to be shown.
  const catalogue = Object.values(requirements).filter(({ level }) => level !== 'MAY')
  const failed = Array.from({ length: failures }, (_, index): RequirementReport => {
    const requirement = catalogue[index % catalogue.length]
    if (!requirement) throw new Error('there are no requirements')
    const { operation, level, category, text, evidence } = requirement
    const got = gotOf(index)
    // Beyond the catalogue the names are new, and end alike.
    const id = (
      index < catalogue.length ? requirement.id : requirement.id.replace('/', `/${index}/`)
    ) as RequirementId
    const failure = failureReport({ identity: got, got, replay: `${id}?seed=1` })
    return { id, operation, level, category, text, evidence, verdict: 'fail', failure }
  })
  return {
    ...handmadeReport,
    totals: { ...handmadeReport.totals, planned: failures, failed: failures, passed: 0 },
    operations: [...Map.groupBy(failed, ({ operation }) => operation)].map(([id, own]) => ({
      id,
      supported: true,
      totals: { ...handmadeReport.totals, planned: own.length, failed: own.length },
      requests: handmadeReport.requests,
    })),
    requirements: failed,
  }
}
