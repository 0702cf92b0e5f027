import type { Adequacy } from './adequacy.ts'
import { type Table, tablesOf } from './tables.ts'

/** The tables in Markdown, for pages that publish them. */
export const toMarkdown = (adequacy: Adequacy): string => tablesOf(adequacy).map(written).join('\n')

function written({ title, columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
  const rule = columns.map((_, at) => (at === 0 ? '---' : '---:'))
  return `${title}:\n\n${[columns, rule, ...rows].map(line).join('')}`
}
