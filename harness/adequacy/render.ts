import { FAULT_KINDS } from '../emulator/faults/fault.ts'
import { requirements } from '../model/requirement.ts'
import { type Style, styler } from '../reports/terminal-text.ts'
import { type Adequacy, hasTrivialScore, isClean, isKilled } from './adequacy.ts'
import type { Complaint } from './complaints.ts'
import { percent, scoreOf } from './trivial-servers.ts'

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
    unprovenSummary(adequacy),
    complaints.length === 0
      ? `${style('green', 'Green means something.')}\n`
      : `${style('red', `Things to fix before green means something: ${complaints.length}.`)}\n`,
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

/** The tables in Markdown, for pages that publish them. */
export const adequacyMarkdown = (adequacy: Adequacy): string =>
  [...tablesOf(adequacy).map(written), unprovenSummary(adequacy)].filter((part) => part !== '').join('\n')

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

/** A title, the names of the columns, and the rows; the first column is text, the others are numbers. */
export interface Table {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** The three tables of an adequacy proof, without those that nothing was judged for. */
function tablesOf({ faults, variants, trivial }: Adequacy): readonly Table[] {
  const ofKind = (kind: string) => faults.filter(({ fault }) => fault.kind === kind)
  const tables: readonly Table[] = [
    {
      title: 'Planted faults: servers with one mistake, which the suites have to catch',
      columns: ['class of mistake', 'planted', 'killed', 'unexpected'],
      rows: counted(
        [...FAULT_KINDS.map((kind) => [kind, ofKind(kind)] as const), ['all', faults]],
        [isKilled, ({ unexpected }) => unexpected.length > 0],
      ),
    },
    {
      title: 'Variants: correct servers that differ, which the suites have to leave alone',
      columns: ['variant', 'judged', 'clean'],
      rows: counted(
        [
          ['follows every recommendation', variants.filter(({ variant }) => !variant.warns)],
          [
            'does not follow some, and is warned of those alone',
            variants.filter(({ variant }) => variant.warns),
          ],
          ['all', variants],
        ],
        [isClean],
      ),
    },
    {
      title: 'Trivial servers: they know nothing, and have to score nothing',
      columns: ['server', 'passed', 'planned', 'score'],
      rows: trivial.map((each) => [
        each.server.name,
        String(each.passed),
        String(each.planned),
        `${percent(scoreOf(each))}${hasTrivialScore(each) ? '' : ' !'}`,
      ]),
    },
  ]
  return tables.filter(({ rows }) => rows.length > 0)
}

/** How many there are of each group that is not empty, and of how many of them each thing is true. */
const counted = <Each>(
  groups: readonly (readonly [name: string, all: readonly Each[]])[],
  those: readonly ((each: Each) => boolean)[],
): Table['rows'] =>
  groups
    .filter(([, all]) => all.length > 0)
    .map(([name, all]) => [
      name,
      ...[all, ...those.map((is) => all.filter(is))].map(({ length }) => String(length)),
    ])

/** How many requirements are known to bite, and the names of the others; nothing where not all faults were judged. */
export function unprovenSummary({ unproven }: Pick<Adequacy, 'unproven'>): string {
  if (!unproven) return ''
  const all = Object.keys(requirements).length
  if (unproven.length === 0)
    return `For each of the ${all} requirements there is a planted fault that has to fail it.\n`
  const names = unproven.map(({ id, level }) => `  ${id} (${level})\n`).join('')
  return `${unproven.length} of ${all} requirements are unproven, for no planted fault has to fail them:\n${names}`
}
