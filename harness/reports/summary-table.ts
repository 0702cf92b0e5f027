import type { Report, RequirementReport } from '../model/report.ts'
import type { Category } from '../model/requirement.ts'
import { type Cause, failuresOf, isMust } from './cause.ts'
import type { Style } from './terminal-text.ts'
import { printable } from './terminal-text.ts'
import { shortened } from './totals-table.ts'

/** Columns of a terminal. */
const WIDTH = 80

/** Columns of an area. */
const CELL = 8

/** Headings that are shorter than the names of the areas. */
const HEADINGS: Readonly<Partial<Record<Category, string>>> = {
  acceptance: 'accept',
  constraints: 'limits',
  behaviour: 'behav.',
  protocol: 'protoc.',
}

/**
 * What failed, on one screen: operations × areas with the failed MUST, and behind a plus the failed SHOULD, then the
 * causes with their counts. Operations that the target lacks have no row. Empty where the failures fit one screen.
 */
export function summaryTable(report: Report, causes: readonly Cause[], style: Style): string {
  if (causes.length <= FEW) return ''
  const areas = [...new Set(report.requirements.map(({ category }) => category))].filter(
    (area) => area !== 'wording',
  )
  const width = WIDTH - areas.length * CELL
  const row = (name: string, cells: readonly string[]) =>
    `${shortened(name, width - 1).padEnd(width)}${cells.map((cell) => cell.padStart(CELL)).join('')}\n`
  const supported = report.operations.filter((operation) => operation.supported)
  return [
    style(
      'dim',
      row(
        'failed: MUST+SHOULD',
        areas.map((area) => HEADINGS[area] ?? area),
      ),
    ),
    ...supported.map(({ id }) =>
      row(
        id,
        areas.map((area) =>
          cellOf(report.requirements.filter((each) => each.operation === id && each.category === area)),
        ),
      ),
    ),
    '\n',
    ...causes.slice(0, LINES).map((cause) => causeLine(cause, supported.length === 1, style)),
    ...(causes.length > LINES ? [`       … and ${causes.length - LINES} more causes\n`] : []),
    '\n',
  ].join('')
}

/** Causes that are read at once. */
const FEW = 5

/** Causes that have a line of their own on the first screen. */
const LINES = 12

function cellOf(requirements: readonly RequirementReport[]): string {
  const failed = (level: string) =>
    requirements.filter((each) => each.verdict === 'fail' && each.level === level).length
  const [must, should] = [failed('MUST'), failed('SHOULD')]
  if (must + should > 0) return `${must}${should > 0 ? `+${should}` : ''}`
  return requirements.some(({ verdict }) => verdict === 'pass') ? 'ok' : '–'
}

function causeLine(cause: Cause, isOnly: boolean, style: Style): string {
  const { id, operation, failure } = cause.example
  const word = isMust(cause) ? style(['red', 'bold'], 'FAIL') : style(['yellow', 'bold'], 'WARN')
  const count = String(failuresOf(cause)).padStart(3)
  // The service, and a single operation, say nothing that the table does not.
  const name = id.slice(isOnly ? operation.length + 1 : id.indexOf('.') + 1)
  const rule = shortened(name, 44)
  const got = printable(failure.got)
  return `  ${word} ${count}× ${rule}: ${got.slice(0, WIDTH - 14 - rule.length)}\n`
}
