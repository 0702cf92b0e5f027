import type { Report, Requests, Totals } from '../model/report.ts'
import type { Style } from './style.ts'

const ALWAYS = ['planned', 'passed', 'failed'] as const
const WHERE_ANY = ['untestable', 'unsupported', 'error', 'excluded'] as const

/** The totals that are worth a column. */
export const columnsOf = (totals: Totals): readonly (keyof Totals)[] => [
  ...ALWAYS,
  ...WHERE_ANY.filter((column) => totals[column] > 0),
]

/** One row per operation, and two sums that add up: of the verdicts, and of what the requests were sent for. */
export function totalsTable({ operations, totals, requests }: Report, style: Style): string {
  const columns = columnsOf(totals)
  const width = Math.max(...operations.map(({ id }) => id.length))
  const row = (name: string, cells: readonly (string | number)[]) =>
    `${name.padEnd(width)}${cells.map((cell) => String(cell).padStart(13)).join('')}\n`
  const values = (of: Totals, sent: Requests) => [...columns.map((column) => of[column]), sumOf(sent)]
  const { planned, ...verdicts } = totals
  return [
    style('dim', row('operation', [...columns, 'requests'])),
    ...operations.map((operation) => row(operation.id, values(operation.totals, operation.requests))),
    `\n${planned} requirements planned = ${added(verdicts)}\n`,
    `${sumOf(requests)} requests = ${added(requests)}\n`,
  ].join('')
}

const added = (parts: Omit<Totals, 'planned'> | Requests) =>
  Object.entries<number>({ ...parts })
    .filter(([, number]) => number > 0)
    .map(([name, number]) => `${number} ${name}`)
    .join(' + ') || '0'

export const sumOf = (requests: Requests): number =>
  Object.values(requests).reduce((sum, each) => sum + each, 0)
