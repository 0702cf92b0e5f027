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
  const kinds = FAULT_KINDS.map((kind) => ({ kind, of: faults.filter(({ fault }) => fault.kind === kind) }))
  const counted = (name: string, of: Adequacy['faults']) => [
    name,
    String(of.length),
    String(of.filter(isKilled).length),
    String(of.filter(({ strayed }) => strayed.length > 0).length),
  ]
  const left = (name: string, of: Adequacy['variants']) => [
    name,
    String(of.length),
    String(of.filter(isClean).length),
  ]
  const warned = variants.filter(({ variant }) => variant.warns !== undefined)
  const others = variants.filter(({ variant }) => variant.warns === undefined)
  const tables: readonly Table[] = [
    {
      title: 'Planted faults: servers with one mistake, which the suites have to catch',
      columns: ['class of mistake', 'planted', 'killed', 'stray'],
      rows: [
        ...kinds.filter(({ of }) => of.length > 0).map(({ kind, of }) => counted(kind, of)),
        ...(faults.length > 0 ? [counted('all', faults)] : []),
      ],
    },
    {
      title: 'Variants: correct servers that differ, which the suites have to leave alone',
      columns: ['variant', 'judged', 'clean'],
      rows: [
        ...(others.length > 0 ? [left('follows every recommendation', others)] : []),
        ...(warned.length > 0 ? [left('does not follow some, and is warned of those alone', warned)] : []),
        ...(variants.length > 0 ? [left('all', variants)] : []),
      ],
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
