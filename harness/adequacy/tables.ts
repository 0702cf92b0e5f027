import { FAULT_KINDS } from '../emulator/faults/fault.ts'
import { type Adequacy, isClean, isKilled, isWorthless } from './adequacy.ts'
import { percent, scoreOf } from './trivial-server.ts'

/** A title, the names of the columns, and the rows; the first column is text, the others are numbers. */
export interface Table {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** The three tables of an adequacy proof, without those that nothing was judged for. */
export function tablesOf({ faults, variants, trivial }: Adequacy): readonly Table[] {
  const ofKind = (kind: string) => faults.filter(({ fault }) => fault.kind === kind)
  const tables: readonly Table[] = [
    {
      title: 'Planted faults: servers with one mistake, which the suites have to catch',
      columns: ['class of mistake', 'planted', 'killed', 'stray'],
      rows: counted(
        [...FAULT_KINDS.map((kind) => [kind, ofKind(kind)] as const), ['all', faults]],
        [isKilled, ({ strayed }) => strayed.length > 0],
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
        `${percent(scoreOf(each))}${isWorthless(each) ? '' : ' !'}`,
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
