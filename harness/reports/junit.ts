import { isExpected } from '../model/baseline.ts'
import { NEEDS_ADMINISTRATOR } from '../model/failure.ts'
import type { OperationReport, Report, RequirementReport } from '../model/report.ts'
import { countsAgainst } from './exit-summary.ts'
import { FLAKY, failureBlock, type Repeat } from './failure-block.ts'
import { printable, styler } from './terminal-text.ts'
import { sumOf } from './totals-table.ts'

/**
 * The report as JUnit XML: a suite per operation, a case per requirement. It is valid by the schemas of Jenkins
 * (junit-10) and of Ant. Neither knows properties of a case, so those of its requirement stand in the suite, named
 * `<requirement id>@level`, `@category`, `@verdict`, `@evidence`, `@source` and `@quote`; further evidence has `-2`.
 *
 * It has a failure or an error exactly if the exit code is not 0.
 */
export function toJunit(report: Report, repeat: Repeat): string {
  const suites = report.operations.map((operation) => suiteOf(operation, report, repeat))
  const isShown = suites.some(({ failures, errors }) => failures + errors > 0) || report.exit.code === 0
  const all = isShown ? suites : [...suites, theRun(report)]
  const content = all.map((suite, index) => render(suite, index, report)).join('\n')
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', {}, `\n${content}\n`)}\n`
}

interface Suite {
  readonly name: string
  readonly properties: readonly string[]
  readonly cases: readonly string[]
  readonly failures: number
  readonly errors: number
  readonly skipped: number
  /** Of the whole run, from 0 to 1. */
  readonly share: number
}

function suiteOf({ id, requests }: OperationReport, report: Report, repeat: Repeat): Suite {
  const own = report.requirements.filter(({ operation }) => operation === id)
  const outcomes = own.map((requirement) => caseOutcome(requirement, report))
  const count = (tag: string) => outcomes.filter((outcome) => outcome?.tag === tag).length
  const all = report.operations.reduce((sum, each) => sum + sumOf(each.requests), 0)
  const share = all === 0 ? 0 : sumOf(requests) / all
  const time = (report.milliseconds * share) / own.length / 1000
  return {
    name: id,
    properties: own.flatMap(propertiesOf),
    cases: own.map((requirement, index) => {
      const outcome = outcomes[index]
      const name = requirement.id.slice(id.length + 1)
      const body = requirement.failure ? failureBlock(requirement, report, repeat, styler(false)) : ''
      return testcase(
        id,
        name,
        time.toFixed(6),
        outcome && element(outcome.tag, outcome.attributes, escapedText(body)),
      )
    }),
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
    share,
  }
}

/** What makes a run red and is not said of any requirement. */
const theRun = ({ exit }: Report): Suite => ({
  name: 'muster',
  properties: [],
  cases: [testcase('muster', 'exit code', '0', element('error', { type: 'exit', message: exit.reason }))],
  failures: 0,
  errors: 1,
  skipped: 0,
  share: 0,
})

const testcase = (classname: string, name: string, time: string, outcome = '') =>
  element('testcase', { classname, name, time }, outcome)

function render(suite: Suite, id: number, report: Report): string {
  const { name, properties, cases, failures, errors, skipped, share } = suite
  const attributes = {
    name,
    id,
    package: 'pass-muster',
    hostname: 'localhost',
    // Without a zone, as the schema of Ant wants it; it is UTC.
    timestamp: report.startedAt.slice(0, 19),
    tests: cases.length,
    failures,
    errors,
    skipped,
    time: seconds(report.milliseconds * share),
  }
  const content = [
    element('properties', {}, lines([...propertiesOfRun(report), ...properties])),
    ...cases,
    // The schema of Ant asks for both.
    element('system-out', {}),
    element('system-err', {}),
  ]
  return element('testsuite', attributes, lines(content))
}

const lines = (content: readonly string[]) => `\n${content.join('\n')}\n`

/** All operations are asked at once, so a suite takes the share of its requests, and a case its part of that. */
const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(3)

/** The element that says why a case did not simply pass. */
interface CaseOutcome {
  readonly tag: 'failure' | 'error' | 'skipped'
  readonly attributes: Readonly<Record<string, string>>
}

/** Red where the exit code is: a warning is skipped, and a MUST that could not be tested is an error. */
export function caseOutcome(requirement: RequirementReport, report: Report): CaseOutcome | undefined {
  const { verdict, level, failure, flaky, reason, operation, baseline } = requirement
  if (baseline?.status === 'stale') return outdated('stale', 'it passes, and the baseline says it does not')
  if (report.baseline?.lost.includes(operation)) return outdated('lost', 'the target had the operation once')
  if (verdict === 'pass') return undefined
  if (isExpected(requirement))
    return skipped(`expected by the baseline: ${printable(baseline?.reason ?? '')}`)
  if (verdict === 'fail') {
    const again = flaky ? `; flaky: ${FLAKY}` : ''
    const message = printable(`expected ${failure?.expected}, got ${failure?.got}${again}`)
    return countsAgainst(requirement, report)
      ? { tag: 'failure', attributes: { type: level, message } }
      : skipped(`warning, ${level} failed: ${message}`)
  }
  const message = printable(reason ?? 'no reason is known')
  const isError =
    verdict === 'error' || (verdict === 'untestable' && level === 'MUST' && reason !== NEEDS_ADMINISTRATOR)
  return isError
    ? { tag: 'error', attributes: { type: verdict, message } }
    : skipped(`${verdict}: ${message}`)
}

/** What a baseline says and is not so. */
const outdated = (type: string, message: string): CaseOutcome => ({
  tag: 'failure',
  attributes: { type, message },
})

/** It has no type: the schema of Ant does not allow one here. */
const skipped = (message: string): CaseOutcome => ({ tag: 'skipped', attributes: { message } })

/** What was judged, and how it ended. */
const propertiesOfRun = ({ target, seed, run, exit }: Report): readonly string[] => [
  property('target', target.name),
  property('seed', String(seed)),
  property('run', String(run)),
  property('exit', `${exit.code}: ${exit.reason}`),
]

/** Level, category, verdict and evidence of a requirement, under names that begin with its id. */
function propertiesOf({ id, level, category, verdict, evidence }: RequirementReport): readonly string[] {
  const cited = evidence.flatMap(({ kind, source, quote }, index) => {
    const nth = index === 0 ? '' : `-${index + 1}`
    return [
      [`evidence${nth}`, kind],
      [`source${nth}`, source],
      [`quote${nth}`, quote],
    ]
  })
  const facts = [['level', level], ['category', category], ['verdict', verdict], ...cited]
  return facts.map(([name, value = '']) => property(`${id}@${name}`, value))
}

const property = (name: string, value: string) => element('property', { name, value: printable(value) })

type Attributes = Readonly<Record<string, string | number>>

/** An element with escaped attributes; what it contains is XML already. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${attribute(String(value))}"`)
  const opened = `<${name}${given.join('')}`
  return content === '' ? `${opened}/>` : `${opened}>${content}</${name}>`
}

/** Text between tags. */
export const escapedText = (given: string): string => escaped(given).replaceAll('>', '&gt;')

/** White space would be read as blanks, so it is written as references. */
const attribute = (given: string) =>
  escaped(given)
    .replaceAll('"', '&quot;')
    .replaceAll(/[\t\n\r]/g, (blank) => `&#${blank.charCodeAt(0)};`)

const escaped = (given: string) => allowed(given).replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** What XML 1.0 has no way to write: most control characters, halves of surrogate pairs, and two that are no characters. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

const allowed = (given: string) =>
  given.replaceAll(FORBIDDEN, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)
