import { type Style, styler } from '../reports/style.ts'
import type { Adequacy } from './adequacy.ts'
import type { Complaint } from './complaints.ts'
import { provenIn } from './proven.ts'
import { type Table, tablesOf } from './tables.ts'

/** The tables, then what is wrong, then one line that says how it ended. */
export function adequacyTerminal(
  adequacy: Adequacy,
  complaints: readonly Complaint[],
  colour: boolean,
): string {
  const style = styler(colour)
  return [
    ...tablesOf(adequacy).map((table) => `${drawn(table, style)}\n`),
    ...complaints.map((complaint) => `${shown(complaint, style)}\n`),
    provenIn(adequacy),
    complaints.length === 0
      ? `${style('green', 'Green means something.')}\n`
      : `${style('red', `Things to mend before green means something: ${complaints.length}.`)}\n`,
  ].join('')
}

function drawn({ title, columns, rows }: Table, style: Style): string {
  const widths = columns.map((column, at) =>
    Math.max(column.length, ...rows.map((row) => row[at]?.length ?? 0)),
  )
  const line = (cells: readonly string[]) =>
    `  ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('   ')}\n`
  return `${style('bold', title)}\n\n${style('dim', line(columns))}${rows.map(line).join('')}`
}

const shown = ({ text, details, command }: Complaint, style: Style) => {
  const lines = [...details, ...(command === undefined ? [] : [style('dim', command)])]
  return [style('red', text), ...lines.map((line) => `  ${line}`), ''].join('\n')
}
