import type { Baseline, BaselineEntry, BaselineStatus, EntryStatus } from '../../model/baseline.ts'
import { FIRST_CATALOGUE } from '../../model/first-catalogue.ts'
import type { BaselineReport, RequirementReport, RunReport } from '../../model/report.ts'
import { requirements as catalogue, type Level } from '../../model/requirement.ts'
import { selectsRequirement } from '../plan/plan.ts'

export interface CompareOptions {
  /** Levels of which a failure that no entry expects is a regression. */
  readonly counting: readonly Level[]
}

/** A run compared with a baseline. */
export interface Compared {
  readonly requirements: readonly RequirementReport[]
  readonly baseline: BaselineReport
}

interface Sorted {
  readonly entry: BaselineEntry
  readonly status: EntryStatus
  readonly selected: readonly RequirementReport[]
}

/** Sorts the results of a run into expected ones and others; entries expire by the day in UTC on which the run began. */
export function compare(report: RunReport, baseline: Baseline, options: CompareOptions): Compared {
  const sorted = baseline.entries.map((entry): Sorted => {
    const selected = report.requirements.filter(({ id }) =>
      selectsRequirement(entry.requirement, catalogue[id]),
    )
    return { entry, selected, status: statusOf(entry, selected, report) }
  })
  const requirements = report.requirements.map((requirement) => {
    const known = knownOf(requirement, sorted, baseline, options)
    return known ? { ...requirement, baseline: known } : requirement
  })
  const lost = report.operations
    .filter(({ id, supported }) => !supported && baseline.supported?.includes(id))
    .map(({ id }) => id)
  const count = (status: BaselineStatus['status']) =>
    requirements.filter((requirement) => requirement.baseline?.status === status).length
  const entries = (status: EntryStatus) => sorted.filter((each) => each.status === status).length
  return {
    requirements,
    baseline: {
      file: baseline.file,
      catalogue: baseline.catalogue,
      totals: {
        expected: count('expected'),
        regressions: count('regression') + lost.length,
        new: count('new'),
        stale: entries('stale'),
        expired: entries('expired'),
        unobserved: entries('unobserved'),
      },
      entries: sorted.map(({ entry, status }) => ({ ...entry, status })),
      lost,
    },
  }
}

/** Whether the result of a requirement is as an entry says. */
const isAsSaid = ({ verdict, failure }: BaselineEntry, found: RequirementReport): boolean =>
  found.verdict === verdict && (failure === undefined || failure === found.failure?.identity)

function statusOf(
  entry: BaselineEntry,
  selected: readonly RequirementReport[],
  report: RunReport,
): EntryStatus {
  if (selected.some((found) => isAsSaid(entry, found))) {
    return entry.expires !== undefined && entry.expires < dayOf(report) ? 'expired' : 'expected'
  }
  if (selected.some(({ verdict }) => verdict === 'fail')) return 'differs'
  return passes(entry, selected, report) ? 'stale' : 'unobserved'
}

/** In UTC, as YYYY-MM-DD. */
const dayOf = ({ startedAt }: Pick<RunReport, 'startedAt'>): string => startedAt.slice(0, 10)

/** Whether the run refutes an entry: some requirement that it selects passes, and the others cannot fail. */
function passes(entry: BaselineEntry, selected: readonly RequirementReport[], report: RunReport): boolean {
  const all = Object.values(catalogue).filter((each) => selectsRequirement(entry.requirement, each))
  return (
    report.ended === 'finished' &&
    selected.length === all.length &&
    selected.some(({ verdict }) => verdict === 'pass') &&
    selected.every((found) => DECIDED.includes(found.verdict) && sawAll(found, report))
  )
}

const DECIDED: readonly RequirementReport['verdict'][] = ['pass', 'unsupported', 'excluded']

/** A passive requirement saw every exchange only where every requirement of its operation was judged. */
function sawAll({ id, operation }: RequirementReport, { requirements }: RunReport): boolean {
  if (!catalogue[id].passive) return true
  const judged = requirements.filter((each) => each.operation === operation)
  return judged.length === Object.values(catalogue).filter((each) => each.operation === operation).length
}

function knownOf(
  found: RequirementReport,
  sorted: readonly Sorted[],
  { file, catalogue: made }: Baseline,
  { counting }: CompareOptions,
): BaselineStatus | undefined {
  const about = sorted.filter(({ selected }) => selected.includes(found))
  const saying = about.filter(({ entry }) => isAsSaid(entry, found))
  const excuse = saying.find(({ status }) => status === 'expected') ?? saying[0]
  if (excuse) {
    const { status, entry } = excuse
    return { status: status === 'expired' ? 'expired' : 'expected', reason: entry.reason }
  }
  const [first] = about
  const { since = FIRST_CATALOGUE } = catalogue[found.id]
  const isNew = since > made
  const younger = { status: 'new', reason: `it is of catalogue ${since}, and ${file} of ${made}` } as const
  if (found.verdict === 'fail') {
    if (!counting.includes(found.level)) return undefined
    if (isNew) return younger
    const reason = first
      ? `it failed with "${found.failure?.identity}", and line ${first.entry.line} of ${file} says: ${said(first.entry)}`
      : `${file} does not list it`
    return { status: 'regression', reason }
  }
  // A new requirement that makes the run incomplete is not a regression either.
  if (found.verdict === 'untestable' && found.level === 'MUST' && isNew) return younger
  if (found.verdict !== 'pass') return first && { status: 'unobserved', reason: first.entry.reason }
  const stale = about.find(({ status }) => status === 'stale')
  return stale && { status: 'stale', reason: stale.entry.reason }
}

const said = ({ verdict, failure }: BaselineEntry) =>
  failure === undefined ? verdict : `${verdict} with "${failure}"`
