import { release } from '../../generated/release.ts'
import type { Report, RequirementReport } from '../model/report.ts'
import { failureBlock, type Repeat } from './failure-block.ts'
import { printable } from './printable.ts'
import { type Style, styler } from './style.ts'
import { sumOf, totalsTable } from './totals-table.ts'

interface Headline extends Pick<Report, 'target' | 'seed' | 'run' | 'cases'> {
  /** What is counted of the plan. */
  readonly plan: { readonly operations: readonly unknown[]; readonly requirements: readonly unknown[] }
}

/** The first line names what is judged; the second, what is going to be asked. */
export function headline({ target, plan, seed, run, cases }: Headline, colour: boolean): string {
  const style = styler(colour)
  const name = `${target.name}${target.fault === undefined ? '' : ` with the fault ${target.fault}`}`
  const counts = `${count(plan.operations.length, 'operation')}, ${count(plan.requirements.length, 'requirement')}`
  return (
    `pass-muster ${release.version} judges ${style('bold', name)}\n` +
    `${counts} of catalogue ${release.catalogue}, ${count(cases, 'random case')} per property, seed ${seed}, run ${run}\n\n`
  )
}

/** What a person needs to see after a run: the failures, what could not be judged, and totals that add up. */
export function toTerminal(report: Report, repeat: Repeat, colour: boolean): string {
  const style = styler(colour)
  const failed = report.requirements.filter(({ verdict }) => verdict === 'fail')
  // What counts most stands last, next to the totals.
  const ordered = [
    ...failed.filter(({ level }) => level === 'SHOULD'),
    ...failed.filter(({ level }) => level === 'MUST'),
  ]
  if (report.ended === 'never-answered') return `${silence(report)}${ending(report, style)}`
  return [
    ...ordered.map((requirement) => failureBlock(requirement, report, repeat, style)),
    optional(failed, style),
    undecided(report, style),
    totalsTable(report, style),
    ending(report, style),
  ]
    .filter((block) => block !== '')
    .join('\n')
}

/** What a MAY asks for counts for nothing: that it is not so is worth a line. */
function optional(failed: readonly RequirementReport[], style: Style): string {
  const groups = Map.groupBy(
    failed.filter(({ level }) => level === 'MAY'),
    ({ operation }) => `${style('dim', 'differs')}  ${operation}: nothing that counts (MAY)\n`,
  )
  return [...groups].map(([title, group]) => title + names(group)).join('')
}

/** Requirements without a verdict of pass or fail, gathered by reason. */
function undecided({ requirements, operations }: Report, style: Style): string {
  const unsupported = operations
    .filter(({ supported }) => !supported)
    .map(({ id, reason }) => `${style('dim', 'unsupported')}  ${id}: ${printable(reason ?? '')}\n`)
  const groups = Map.groupBy(
    requirements.filter(({ verdict }) => ['untestable', 'error', 'excluded'].includes(verdict)),
    ({ operation, verdict, reason = '' }) =>
      `${style('yellow', verdict)}  ${operation}: ${printable(reason)}\n`,
  )
  return [...unsupported, ...[...groups].map(([title, group]) => title + names(group))].join('')
}

/** So many names are read; the JSON report has them all. */
const SHOWN = 8

function names(requirements: readonly RequirementReport[]): string {
  const shown = requirements
    .slice(0, SHOWN)
    .map(({ id, operation }) => `    ${id.slice(operation.length + 1)}\n`)
  const more = requirements.length - shown.length
  return `${shown.join('')}${more > 0 ? `    and ${more} more\n` : ''}`
}

/** Where nothing ever answered, one reason says it for all. */
const silence = ({ requirements }: Report) => {
  const reason = requirements.find(({ verdict }) => verdict === 'untestable')?.reason
  return reason === undefined ? '' : `${printable(reason)}\n`
}

function ending({ exit, totals, requirements, milliseconds, requests }: Report, style: Style): string {
  const warnings = requirements.filter(
    ({ verdict, level }) => verdict === 'fail' && level === 'SHOULD',
  ).length
  const warned =
    warnings > 0 && !exit.reason.includes('SHOULD') ? `, ${warnings} SHOULD failed (a warning)` : ''
  const verdict = style(exit.code === 0 ? 'green' : 'red', `${exit.reason}${warned}: exit ${exit.code}`)
  const seconds = (milliseconds / 1000).toFixed(1)
  return `${verdict}\n${totals.passed} of ${totals.planned} passed, ${count(sumOf(requests), 'request')} in ${seconds} s\n`
}

const count = (number: number, one: string) =>
  `${number.toLocaleString('en')} ${number === 1 ? one : `${one}s`}`
