import type { Adequacy } from './adequacy.ts'
import { provenIn } from './proven.ts'
import { type Table, tablesOf } from './tables.ts'

/** The tables in Markdown, for pages that publish them. */
export const adequacyMarkdown = (adequacy: Adequacy): string =>
  [...tablesOf(adequacy).map(written), provenIn(adequacy)].filter((part) => part !== '').join('\n')

const BEGIN = '<!-- adequacy: written by "muster adequacy --markdown" -->'
const END = '<!-- /adequacy -->'

/** A page with the tables between its markers; without markers, the tables alone. */
export function placedIn(page: string, tables: string): string {
  const [before = '', rest] = page.split(BEGIN)
  const after = rest?.split(END)[1]
  return after === undefined ? tables : `${before}${BEGIN}\n\n${tables}\n${END}${after}`
}

function written({ title, columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
  const rule = columns.map((_, at) => (at === 0 ? '---' : '---:'))
  return `${title}:\n\n${[columns, rule, ...rows].map(line).join('')}`
}
