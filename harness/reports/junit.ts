import type { OperationReport, Report } from '../model/report.ts'
import { failureBlock, type Repeat } from './failure-block.ts'
import { caseOutcome } from './junit-outcome.ts'
import { propertiesOf, propertiesOfRun } from './junit-properties.ts'
import { styler } from './style.ts'
import { sumOf } from './totals-table.ts'
import { element, escapedText } from './xml.ts'

/**
 * The report as JUnit XML: a suite per operation, a case per requirement. It is valid by the schemas of Jenkins
 * (junit-10) and of Ant. Neither knows properties of a case, so those of its requirement stand in the suite, named
 * `<requirement id>@level`, `@category`, `@verdict`, `@evidence`, `@source` and `@quote`; further evidence has `-2`.
 *
 * It has a failure or an error exactly if the exit code is not 0.
 */
export function toJunit(report: Report, repeat: Repeat): string {
  const suites = report.operations.map((operation) => suiteOf(operation, report, repeat))
  const told = suites.some(({ failures, errors }) => failures + errors > 0) || report.exit.code === 0
  const all = told ? suites : [...suites, theRun(report)]
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
