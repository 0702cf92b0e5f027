import { release } from '../../generated/release.ts'
import type { Report, RequirementReport } from '../model/report.ts'
import { baselineBlock } from './baseline-block.ts'
import { type Cause, causesOf, failuresOf } from './cause.ts'
import { causeBlock } from './cause-block.ts'
import { exitSummary } from './exit-summary.ts'
import type { Repeat } from './failure-block.ts'
import { summaryTable } from './summary-table.ts'
import { printable, type Style, styler } from './terminal-text.ts'
import { askedOf, sumOf, totalsTable } from './totals-table.ts'
import { gapsOf } from './undecided.ts'

interface Headline extends Pick<Report, 'target' | 'seed' | 'run' | 'cases'> {
  /** What is counted of the plan. */
  readonly plan: { readonly operations: readonly unknown[]; readonly requirements: readonly unknown[] }
}

/** The first line names what is judged; the second, what is going to be asked. */
export function headline({ target, plan, seed, run, cases }: Headline, colour: boolean): string {
  const style = styler(colour)
  const name = `${target.name}${target.fault === undefined ? '' : ` with the fault ${target.fault}`}`
  const signed = target.signedWith === undefined ? '' : `, every request signed with ${target.signedWith}`
  const counts = `${count(plan.operations.length, 'operation')}, ${count(plan.requirements.length, 'requirement')}`
  return (
    `pass-muster ${release.version} judges ${style('bold', name)}${signed}\n` +
    `${counts} of catalogue ${release.catalogue}, ${count(cases, 'random case')} per property, seed ${seed}, run ${run}\n\n`
  )
}

/**
 * What a person needs after a run: a summary of one screen, the failures by cause, MUST before SHOULD, what was not
 * decided, and totals that add up. What the reader has to do next stands last.
 * @param show the most failures that are shown in full
 */
export function toTerminal(report: Report, repeat: Repeat, colour: boolean, show: number = BLOCKS): string {
  const style = styler(colour)
  const causes = causesOf(report.requirements)
  if (report.ended === 'throttled' && isNothingKnown(report)) return ending(report, style)
  if (report.ended === 'never-answered') return `${silence(report)}${ending(report, style)}`
  return [
    summaryTable(report, causes, style),
    ...causes.slice(0, show).map((cause) => causeBlock(cause, report, repeat, style)),
    unshown(causes.slice(show)),
    optional(report.requirements, style),
    undecided(report, style),
    totalsTable(report, style),
    baselineBlock(report, style),
    ending(report, style),
  ]
    .filter((block) => block !== '')
    .join('\n')
}

const isNothingKnown = ({ totals }: Report) => totals.passed + totals.failed === 0

/** Failures in full that are read in one go. */
const BLOCKS = 20

/** Every failed MUST is named, shown in full or not. */
function unshown(causes: readonly Cause[]): string {
  if (causes.length === 0) return ''
  const failures = causes.reduce((sum, cause) => sum + failuresOf(cause), 0)
  const must = causes.flatMap(({ example, others }) =>
    [example, ...others].filter(({ level }) => level === 'MUST').map(({ id }) => `  MUST  ${id}\n`),
  )
  return (
    `${count(failures, 'more failure')} of ${count(causes.length, 'more cause')}: pass --show all, or --report ` +
    `markdown=FILE or json=FILE.\n${must.join('')}`
  )
}

/** What could not be judged, by reason; what the target lacks as a whole needs no names. */
function undecided(report: Report, style: Style): string {
  const lines = gapsOf(report).map(({ verdict, operation, reason, requirements, isWhole }) => {
    const word = style(isWhole ? 'dim' : 'yellow', verdict)
    return `${word}  ${operation}: ${printable(reason)}\n${isWhole ? '' : names(requirements)}`
  })
  return lines.join('')
}

/** What a MAY asks for counts for nothing: that it is not so is worth a line. */
function optional(requirements: readonly RequirementReport[], style: Style): string {
  const groups = Map.groupBy(
    requirements.filter(({ verdict, level }) => verdict === 'fail' && level === 'MAY'),
    ({ operation }) => `${style('dim', 'differs')}  ${operation}: nothing that counts (MAY)\n`,
  )
  return [...groups].map(([title, group]) => title + names(group)).join('')
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
const silence = ({ target, requirements }: Report) => {
  const reason = target.silence ?? requirements.find(({ verdict }) => verdict === 'untestable')?.reason
  return reason === undefined ? '' : `${printable(reason)}\n`
}

function ending(report: Report, style: Style): string {
  const { exit, totals, milliseconds, requests, requirements } = report
  const verdict = style(exit.code === 0 ? 'green' : 'red', exitSummary(report))
  const seconds = (milliseconds / 1000).toFixed(1)
  const uncontrolled = requirements.filter(
    ({ verdict: each, uncontrolled: is }) => each === 'pass' && is,
  ).length
  const doubtful = uncontrolled > 0 ? ` (${uncontrolled} of them without a control)` : ''
  const asked = askedOf(totals)
  return `${verdict}\n${totals.passed} of ${asked} passed${doubtful}, ${count(sumOf(requests), 'request')} in ${seconds} s\n`
}

const count = (number: number, one: string) =>
  `${number.toLocaleString('en')} ${number === 1 ? one : `${one}s`}`
