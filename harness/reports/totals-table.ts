import type { Report, Requests, RequirementReport, Totals } from '../model/report.ts'
import type { Level } from '../model/requirement.ts'
import type { Style } from './terminal-text.ts'

/** Failed requirements by level. */
export type FailedByLevel = Readonly<Record<Level, number>>

export function failedByLevel(requirements: readonly RequirementReport[]): FailedByLevel {
  const of = (level: Level) =>
    requirements.filter((each) => each.verdict === 'fail' && each.level === level).length
  return { MUST: of('MUST'), SHOULD: of('SHOULD'), MAY: of('MAY') }
}

/** The requirements that a target was asked: planned, without the excluded ones and those of operations that it lacks. */
export const askedOf = ({ planned, excluded, unsupported }: Totals): number =>
  planned - excluded - unsupported

const WHERE_ANY = ['untestable', 'unsupported', 'error', 'excluded'] as const

interface Column {
  readonly name: string
  readonly value: (totals: Totals, failed: FailedByLevel) => number
}

/** The columns of a table of totals; those of verdicts that did not occur are left out. */
export const columnsOf = (totals: Totals): readonly Column[] => [
  { name: 'planned', value: ({ planned }) => planned },
  { name: 'passed', value: ({ passed }) => passed },
  { name: 'MUST failed', value: (_, { MUST }) => MUST },
  { name: 'SHOULD', value: (_, { SHOULD }) => SHOULD },
  { name: 'MAY', value: (_, { MAY }) => MAY },
  ...WHERE_ANY.filter((verdict) => totals[verdict] > 0).map((verdict) => ({
    name: verdict,
    value: (of: Totals) => of[verdict],
  })),
]

/** The rows of a table of totals: the operation and the value of each column, then its requests. */
export function rowsOf({ operations, requirements }: Report, columns: readonly Column[]) {
  return operations.map((operation) => {
    const own = failedByLevel(requirements.filter((each) => each.operation === operation.id))
    return {
      id: operation.id,
      values: columns.map(({ value }) => value(operation.totals, own)),
      requests: sumOf(operation.requests),
    }
  })
}

/** What a terminal has room for: the verdicts that are neither pass nor fail are one column, and add up below. */
const NARROW: readonly Column[] = [
  { name: 'planned', value: ({ planned }) => planned },
  { name: 'passed', value: ({ passed }) => passed },
  { name: 'MUST', value: (_, { MUST }) => MUST },
  { name: 'SHOULD', value: (_, { SHOULD }) => SHOULD },
  { name: 'MAY', value: (_, { MAY }) => MAY },
  { name: 'other', value: ({ planned, passed, failed }) => planned - passed - failed },
]

/** Columns of a terminal. */
const WIDTH = 80

/** One row per operation, failures by level, and two sums that add up: of the verdicts, and of the kinds of requests. */
export function totalsTable(report: Report, style: Style): string {
  const rows = rowsOf(report, NARROW).map(({ id, values, requests }) => ({
    id,
    cells: [...values, requests],
  }))
  const headings = [...NARROW.map(({ name }) => name), 'requests']
  const widths = headings.map(
    (heading, column) => Math.max(heading.length, ...rows.map(({ cells }) => `${cells[column]}`.length)) + 1,
  )
  const room = WIDTH - widths.reduce((sum, each) => sum + each, 0)
  const width = Math.min(room, Math.max(...rows.map(({ id }) => id.length)))
  const row = (name: string, cells: readonly (string | number)[]) => {
    const padded = cells.map((cell, column) => String(cell).padStart(widths[column] ?? 0))
    return `${shortened(name, width).padEnd(width)}${padded.join('')}\n`
  }
  return [
    style('dim', row('operation', headings)),
    ...rows.map(({ id, cells }) => row(id, cells)),
    `\n${verdictSum(report)}\n`,
    `${sumOf(report.requests)} requests = ${added(report.requests)}\n`,
  ].join('')
}

/** A name with its middle left out where there is no room for it. */
export function shortened(name: string, width: number): string {
  if (name.length <= width) return name
  const half = Math.floor((width - 1) / 2)
  return `${name.slice(0, width - 1 - half)}…${name.slice(-half)}`
}

/** `529 requirements planned = 497 passed + 32 failed (14 MUST, 17 SHOULD, 1 MAY)`. */
export function verdictSum({ totals, requirements }: Pick<Report, 'totals' | 'requirements'>): string {
  const { planned, ...verdicts } = totals
  const levels = Object.entries(failedByLevel(requirements)).filter(([, number]) => number > 0)
  const failed = levels.map(([level, number]) => `${number} ${level}`).join(', ')
  const sum = added(verdicts).replace(/\d+ failed/, (words) =>
    failed === '' ? words : `${words} (${failed})`,
  )
  return `${planned} ${planned === 1 ? 'requirement' : 'requirements'} planned = ${sum}`
}

const added = (parts: Omit<Totals, 'planned'> | Requests) =>
  Object.entries<number>({ ...parts })
    .filter(([, number]) => number > 0)
    .map(([name, number]) => `${number} ${name}`)
    .join(' + ') || '0'

export const sumOf = (requests: Requests): number =>
  Object.values(requests).reduce((sum, each) => sum + each, 0)
