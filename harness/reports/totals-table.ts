import type { Report, Requests, Totals } from '../model/report.ts'
import type { Style } from './style.ts'

const COLUMNS = ['planned', 'passed', 'failed', 'untestable', 'unsupported', 'error', 'excluded'] as const

/** One row per operation, the sum, and where the requests went. */
export function totalsTable({ operations, totals, requests }: Report, style: Style): string {
  const width = Math.max(...operations.map(({ id }) => id.length), 5)
  const row = (name: string, cells: readonly (string | number)[]) =>
    `${name.padEnd(width)}${cells.map((cell) => String(cell).padStart(12)).join('')}\n`
  const values = (of: Totals, sent: Requests) => [...COLUMNS.map((column) => of[column]), sumOf(sent)]
  const { planned, ...parts } = totals
  const equation = Object.entries(parts).map(([name, number]) => `${number} ${name}`)
  const purposes = Object.entries(requests).map(([name, number]) => `${number} ${name}`)
  return [
    style('dim', row('operation', [...COLUMNS, 'requests'])),
    ...operations.map((operation) => row(operation.id, values(operation.totals, operation.requests))),
    `\n${planned} planned = ${equation.join(' + ')}\n`,
    `${sumOf(requests)} requests = ${purposes.join(' + ')}\n`,
  ].join('')
}

const sumOf = (requests: Requests) => Object.values(requests).reduce((sum, each) => sum + each, 0)
