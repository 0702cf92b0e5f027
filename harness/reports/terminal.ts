import { release } from '../../generated/release.ts'
import type { Report, RequirementReport } from '../model/report.ts'
import type { Plan } from '../runner/plan.ts'
import { failureBlock } from './failure-block.ts'
import { type Style, styler } from './style.ts'
import { totalsTable } from './totals-table.ts'

interface Headline extends Pick<Report, 'target' | 'seed' | 'run' | 'cases'> {
  readonly plan: Plan
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

interface Options {
  readonly colour: boolean
  /** The flags that choose the same target again. */
  readonly flags: string
}

/** What a person needs to see after a run: the failures, what could not be judged, and totals that add up. */
export function toTerminal(report: Report, { colour, flags }: Options): string {
  const style = styler(colour)
  const failed = report.requirements.filter(({ verdict }) => verdict === 'fail')
  // What counts most stands last, next to the totals.
  const ordered = [
    ...failed.filter(({ level }) => level !== 'MUST'),
    ...failed.filter(({ level }) => level === 'MUST'),
  ]
  return [
    ...ordered.map((requirement) => failureBlock(requirement, report, { style, flags })),
    undecided(report, style),
    totalsTable(report, style),
    ending(report, style),
  ]
    .filter((block) => block !== '')
    .join('\n')
}

/** Requirements without a verdict of pass or fail, one line for each reason. */
function undecided({ requirements, operations }: Report, style: Style): string {
  const unsupported = operations
    .filter(({ supported }) => !supported)
    .map(({ id, reason }) => `${style('dim', 'unsupported')}  ${id}: ${reason}\n`)
  const groups = new Map<string, RequirementReport[]>()
  for (const requirement of requirements) {
    const { verdict, reason = '' } = requirement
    if (verdict !== 'untestable' && verdict !== 'error' && verdict !== 'excluded') continue
    const key = `${style(verdict === 'excluded' ? 'dim' : 'yellow', verdict)}  ${requirement.operation}: ${reason}`
    groups.set(key, [...(groups.get(key) ?? []), requirement])
  }
  const lines = [...groups].map(([key, group]) => `${key}\n${group.map(({ id }) => `    ${id}\n`).join('')}`)
  return [...unsupported, ...lines].join('')
}

function ending({ exit, totals, requirements, milliseconds, requests }: Report, style: Style): string {
  const should = requirements.filter(({ verdict, level }) => verdict === 'fail' && level === 'SHOULD').length
  const warnings = should > 0 ? `, ${count(should, 'SHOULD', 'SHOULD')} failed as a warning` : ''
  const sent = Object.values(requests).reduce((sum, each) => sum + each, 0)
  const verdict = style(
    exit.code === 0 ? 'green' : 'red',
    exit.reason + (exit.reason.includes('SHOULD') ? '' : warnings),
  )
  return `${verdict} (exit ${exit.code}); ${totals.passed} of ${totals.planned} passed, ${count(sent, 'request')} in ${(milliseconds / 1000).toFixed(1)} s\n`
}

const count = (number: number, one: string, many = `${one}s`) =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`
