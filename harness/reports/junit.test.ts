import { describe, expect, test } from 'vitest'
import type { Report } from '../model/report.ts'
import { failureReport, handmadeReport, requirementReport } from '../testing/report.ts'
import { toJunit } from './junit.ts'

const REPEAT = { program: 'npx pass-muster', flags: ' --target http://127.0.0.1:5000' }
const shown = (over: Partial<Report> = {}) => toJunit({ ...handmadeReport, ...over }, REPEAT)

/** The attributes of every element of a name. */
const all = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`<${name} ([^>]*)>`, 'g'))].map(([, given = '']) =>
    Object.fromEntries([...given.matchAll(/(\w+)="([^"]*)"/g)].map(([, key, value]) => [key, value])),
  )

/** What stands in a case, by its name. */
const inCase = (xml: string, name: string) =>
  new RegExp(`<testcase [^>]*name="${name}"[^>]*?(?:/>|>(.*?)</testcase>)`, 's').exec(xml)?.[1] ?? ''

const CREATE = 'guardduty.CreateMembers'

describe('the report as JUnit XML', () => {
  test('has a suite per operation and a case per requirement, and its counts are right', () => {
    const suites = all(shown(), 'testsuite')
    expect(
      suites.map(({ name, tests, failures, errors, skipped }) => [name, tests, failures, errors, skipped]),
    ).toEqual([
      [CREATE, '4', '1', '1', '1'],
      ['inspector2.AssociateMember', '2', '0', '1', '1'],
      ['securityhub.InviteMembers', '1', '0', '0', '1'],
    ])
    expect(all(shown(), 'testcase').map(({ classname, name }) => `${classname}/${name}`)).toEqual(
      handmadeReport.requirements.map(({ id }) => id),
    )
  })

  test('says when it began, and shares out the seconds that it took', () => {
    const suites = all(shown(), 'testsuite')
    expect(suites.map(({ timestamp }) => timestamp)).toEqual(Array(3).fill('2026-11-20T12:00:00'))
    const sum = (elements: Record<string, string>[]) =>
      elements.reduce((total, { time }) => total + Number(time), 0)
    expect(sum(suites)).toBeCloseTo(1.234, 2)
    expect(sum(all(shown(), 'testcase'))).toBeCloseTo(1.234, 2)
  })

  test('shows a failure with what is needed to act on it', () => {
    const body = inCase(shown(), 'body/accountDetails/minItems')
    expect(body).toMatch(/^<failure type="MUST" message="expected 400 BadRequestException, got 200">FAIL /)
    expect(body).toContain('documented: "A quote." (https://docs.aws.amazon.com/x)')
    expect(body).toContain('\n  curl      curl -i -sS')
    expect(body).toContain(
      "\n  replay    npx pass-muster replay 'guardduty.CreateMembers/body/accountDetails/minItems?seed=1' --target",
    )
  })

  test('skips a warning, which may not make it red, and has it red where SHOULD counts', () => {
    expect(inCase(shown(), 'protocol/request-id')).toMatch(
      /^<skipped message="warning, SHOULD failed: expected a header x-amzn-requestid, got none">WARN /,
    )
    const strict = shown({ failOn: 'should' })
    expect(inCase(strict, 'protocol/request-id')).toMatch(/^<failure type="SHOULD" /)
    expect(all(strict, 'testsuite')[0]).toMatchObject({ failures: '2', skipped: '0' })
  })

  test.each([
    [
      'a MUST that could not be tested',
      'body/accountDetails/maxItems',
      '<error type="untestable" message="the target throttles every request"/>',
    ],
    ['an error of our own', 'body/accountId/pattern', '<error type="error" message="a bug"/>'],
    ['what was excluded', 'protocol/malformed-http', '<skipped message="excluded: the target has no wire"/>'],
  ])('tells of %s', (_, name, want) => {
    expect(inCase(shown(), name)).toBe(want)
  })

  test('skips a SHOULD that could not be tested, and what is unsupported', () => {
    const given = { level: 'SHOULD', verdict: 'untestable', reason: 'no control' } as const
    const requirements = [requirementReport(CREATE, 'protocol/request-id', given)]
    const untestable = shown({ requirements, exit: { code: 0, reason: 'no MUST failed' } })
    expect(inCase(untestable, 'protocol/request-id')).toBe('<skipped message="untestable: no control"/>')
    const unsupported = requirementReport(CREATE, 'protocol/request-id', {
      verdict: 'unsupported',
      reason: 'it answers 501',
    })
    expect(inCase(shown({ requirements: [unsupported] }), 'protocol/request-id')).toBe(
      '<skipped message="unsupported: it answers 501"/>',
    )
  })

  test('carries level, category, verdict and evidence of every requirement as properties', () => {
    const evidence = [
      { kind: 'documented', source: 'https://docs.aws.amazon.com/x', quote: 'A "quote" & more.' },
      { kind: 'observed', source: 'https://example.com/z', quote: 'Seen.', date: '2026-02-09' },
    ] as const
    const requirements = [requirementReport(CREATE, 'protocol/malformed-json', { evidence })]
    const own = all(shown({ requirements }), 'property').filter(({ name }) => name?.includes('@'))
    expect(
      own.map(({ name, value }) => [name?.replace(`${CREATE}/protocol/malformed-json`, ''), value]),
    ).toEqual([
      ['@level', 'MUST'],
      ['@category', requirements[0]?.category],
      ['@verdict', 'pass'],
      ['@evidence', 'documented'],
      ['@source', 'https://docs.aws.amazon.com/x'],
      ['@quote', 'A &quot;quote&quot; &amp; more.'],
      ['@evidence-2', 'observed'],
      ['@source-2', 'https://example.com/z'],
      ['@quote-2', 'Seen.'],
    ])
  })

  const passed = [requirementReport(CREATE, 'protocol/malformed-json', {})]

  test('is green exactly if the exit code is 0: what no requirement tells has a case of its own', () => {
    const green = shown({ requirements: passed, exit: { code: 0, reason: 'no MUST failed' } })
    expect(green).not.toMatch(/<(failure|error)/)
    const red = shown({ requirements: passed, exit: { code: 4, reason: 'interrupted' } })
    expect(inCase(red, 'exit code')).toBe('<error type="exit" message="interrupted"/>')
    expect(all(red, 'testsuite').at(-1)).toMatchObject({ name: 'muster', tests: '1', errors: '1' })
  })

  test('keeps what a target says in its place', () => {
    const EVIL = ']]></failure><testcase name="x"/> \u0000\u001b[2J\ud800 "\'&amp;'
    const failure = failureReport({ expected: EVIL, got: EVIL, broken: { pointer: '/body', value: EVIL } })
    const requirements = [requirementReport(CREATE, 'protocol/malformed-json', { verdict: 'fail', failure })]
    const xml = shown({ requirements, target: { name: EVIL, embedded: false } })
    expect(all(xml, 'testcase')).toHaveLength(1)
    expect(xml).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}]/u)
  })
})
