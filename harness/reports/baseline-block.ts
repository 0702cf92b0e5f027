import { type BaselineStatus, isExpected } from '../model/baseline.ts'
import type { BaselineReport, Report, RequirementReport } from '../model/report.ts'
import type { Style } from './terminal-text.ts'
import { printable } from './terminal-text.ts'

/** Days before the last day of an entry in which a reader is warned. */
const NOTICE = 14

/** What a baseline makes of a run: a line for each gap that was expected, then what a reader has to do. */
export function baselineBlock(report: Report, style: Style): string {
  const { baseline, requirements } = report
  if (!baseline) return ''
  const { file, entries } = baseline
  const line = (word: string, colour: 'dim' | 'yellow' | 'red', what: string, why: string) =>
    `${style(colour, word)}  ${what}${why === '' ? '' : `: ${printable(why)}`}\n`
  const known = (status: BaselineStatus['status'], colour: 'dim' | 'yellow' | 'red') =>
    requirements
      .filter((each) => each.baseline?.status === status)
      .map(({ id, baseline: { reason } = { reason: '' } }) => line(status, colour, id, reason))
  const entry = (status: 'stale' | 'expired', advice: (expires: string) => string) =>
    entries
      .filter((each) => each.status === status)
      .map(({ requirement, expires = '', line: at }) =>
        line(status, 'red', requirement, `line ${at} of ${file} ${advice(expires)}`),
      )
  return [
    ...expected(requirements).map(([what, why]) => line('expected', 'dim', what, why)),
    ...known('new', 'yellow'),
    ...expiring(baseline, report.startedAt).map(({ requirement, expires, line: at, days }) =>
      line('expires', 'yellow', requirement, `line ${at} of ${file} holds until ${expires}, ${inDays(days)}`),
    ),
    ...entry('stale', () => 'is stale, for this passes: remove it, or pass --update-baseline'),
    ...entry('expired', (day) => `held until ${day}: fix the target, or set a later day`),
    ...known('regression', 'red'),
    ...baseline.lost.map((id) => line('regression', 'red', id, `the target had it when ${file} was made`)),
  ].join('')
}

/** What came out as it was said, and why: by name, or by number where one reason says it for many. */
function expected(requirements: Report['requirements']): readonly (readonly [what: string, why: string])[] {
  const groups = Map.groupBy(requirements.filter(isExpected), ({ operation, baseline }) =>
    JSON.stringify([operation, baseline?.reason]),
  )
  return [...groups.values()].map((group) => {
    const [{ id, operation, baseline }] = group as [RequirementReport]
    const what = group.length === 1 ? id : `${group.length} requirements of ${operation}`
    return [what, baseline?.reason ?? '']
  })
}

/** Entries whose last day is near. */
function expiring({ entries }: BaselineReport, startedAt: string) {
  const today = Date.parse(startedAt.slice(0, 10))
  return entries.flatMap((entry) => {
    const { status, expires } = entry
    if (status !== 'expected' || expires === undefined) return []
    const days = (Date.parse(expires) - today) / 86_400_000
    return days <= NOTICE ? [{ ...entry, expires, days }] : []
  })
}

const inDays = (days: number) =>
  days === 0 ? 'the day of this run' : `${days} ${days === 1 ? 'day' : 'days'} more`
