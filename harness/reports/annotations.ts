import type { Report } from '../model/report.ts'
import { type Cause, causesOf } from './cause.ts'
import { countsAgainst } from './exit-summary.ts'
import { FLAKY, type Repeat } from './failure-block.ts'
import { printable } from './terminal-text.ts'

/** The errors, and the warnings, that GitHub shows of one step; it drops the rest silently. */
const SHOWN = 10

/** So many names are read; the JSON report has them all. */
const NAMED = 8

/** The report as annotations of a GitHub workflow: an error or a warning per cause, and a notice of what is left out. */
export function toAnnotations(report: Report, repeat: Repeat): string {
  const causes = causesOf(report.requirements)
  const isRed = ({ example, others }: Cause) =>
    [example, ...others].some((each) => countsAgainst(each, report))
  const errors = causes.filter(isRed)
  const warnings = causes.filter((cause) => !isRed(cause))
  const isTold = report.exit.code === 0 || (report.exit.code === 1 && errors.length > 0)
  const ending = isTold
    ? []
    : [workflowCommand('error', 'muster', `${report.exit.reason}: exit ${report.exit.code}`)]
  const shown = {
    error: errors.slice(0, SHOWN - ending.length),
    warning: warnings.slice(0, SHOWN),
  }
  const left = [...errors.slice(shown.error.length), ...warnings.slice(shown.warning.length)]
  return [
    ...ending,
    ...shown.error.map((cause) => workflowCommand('error', titleOf(cause), messageOf(cause, repeat))),
    ...shown.warning.map((cause) => workflowCommand('warning', titleOf(cause), messageOf(cause, repeat))),
    ...(left.length > 0 ? [workflowCommand('notice', 'muster', leftOut(left))] : []),
  ].join('')
}

const titleOf = ({ example: { level, id } }: Cause) => `${level === 'MUST' ? 'FAIL' : 'WARN'} ${id}`

function messageOf({ example, others }: Cause, { program, flags }: Repeat): string {
  const { text, failure, flaky } = example
  const { expected, got, broken, replay } = failure
  const named = others.slice(0, NAMED).map(({ level, id }) => `  ${level} ${id}`)
  const more = others.length - named.length
  return [
    text,
    `expected ${printable(expected)}, got ${printable(got)}`,
    ...(flaky ? [`flaky: ${FLAKY}`] : []),
    ...(broken ? [`broken: ${broken.pointer} = ${printable(broken.value)}`] : []),
    ...(named.length > 0 ? [`and ${others.length} more with the same cause:`, ...named] : []),
    ...(more > 0 ? [`  and ${more} more`] : []),
    `${program} replay '${replay}'${flags}`,
  ].join('\n')
}

function leftOut(causes: readonly Cause[]): string {
  const failures = causes.reduce((sum, { others }) => sum + 1 + others.length, 0)
  return `GitHub shows ${SHOWN} errors and ${SHOWN} warnings of a step: ${failures} more failures of ${causes.length} causes are in the other reports.`
}

/** A line of output that GitHub's runner takes as a command: an annotation of the run. */
export function workflowCommand(
  name: 'error' | 'warning' | 'notice',
  title: string,
  message: string,
): string {
  return `::${name} title=${property(title)}::${data(message)}\n`
}

const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
