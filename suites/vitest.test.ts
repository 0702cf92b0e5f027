import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Requirement, requirements, requirementsOf } from '../harness/model/requirement.ts'
import { propertyKey } from '../harness/runner/plan/suite.ts'
import { conformanceFile as file, QUICK } from '../harness/testing/conformance-file.ts'
import { type SeenFile, type VitestProject, vitestProject } from '../harness/testing/vitest-project.ts'
import { catalogue } from './catalogue.ts'

const SCHEMA = 'guardduty.GetMembers/response/schema'
const DETECTOR = 'guardduty.GetMembers/behaviour/unknown-detector-is-rejected'
const LOST = 'guardduty.GetMembers/behaviour/unknown-account-is-unprocessed'
const LOST_KEY = `${LOST}#law`

let project: VitestProject
let code: number
let files: ReadonlyMap<string, SeenFile>

/** The tests of a file, by name. */
const testsOf = (name: string) =>
  new Map((files.get(`${name}.test.ts`)?.tests ?? []).map((each) => [each.name, each]))
const testOf = (name: string, key: string) => testsOf(name).get(key)
/** How the tests of these requirements are called, sorted. */
const namesOf = (asked: readonly Requirement[]) =>
  [
    ...asked.filter(({ passive }) => passive).map(({ id }) => id),
    ...catalogue.suites
      .flatMap(({ properties }) => properties)
      .filter(({ requirement }) => asked.includes(requirement))
      .map(propertyKey),
  ].sort()

beforeAll(async () => {
  project = vitestProject({
    'all.test.ts': file('target: emulatorTarget()'),
    'broken.test.ts': file("operations: GET, target: () => emulatorTarget(faults['loses-unprocessed'])"),
    'warning.test.ts': file("operations: GET, target: () => emulatorTarget(faults['ignores-detector'])"),
    'strict.test.ts': file(
      "operations: GET, failOn: 'should', target: () => emulatorTarget(faults['ignores-detector'])",
    ),
    'lacking.test.ts': file("operations: GET, target: trivialTarget('lacking', { status: 501 })"),
    'refusing.test.ts': file(`operations: GET, target: alteredTarget('refusing', (response, { path }) =>
      path.endsWith('/member/get') ? { ...response, status: 400, body: '{}' } : response)`),
    'twice.test.ts': file("operations: GET, requirements: ['**/minItems'], target: emulatorTarget()").replace(
      /^conformance.*$/m,
      '$&\n$&',
    ),
  })
  const ran = await project.vitest(QUICK)
  code = ran.code
  files = new Map(ran.files.map((each) => [each.file, each]))
})
afterAll(() => project.remove())

describe('conformance', () => {
  test('has a test for every property and every passive requirement, with stable names', () => {
    expect([...testsOf('all').keys()].sort()).toEqual(namesOf(Object.values(requirements)))
    expect(testOf('all', LOST_KEY)?.fullName).toBe(`guardduty.GetMembers > ${LOST_KEY}`)
  })

  test('tells reporters the requirement, its level and the verdict', () => {
    expect(testOf('all', LOST_KEY)?.meta.muster).toEqual({
      requirement: LOST,
      level: 'MUST',
      category: 'behaviour',
      property: LOST_KEY,
      verdict: 'pass',
    })
    expect(testOf('all', SCHEMA)?.meta.muster).toMatchObject({ requirement: SCHEMA, verdict: 'pass' })
    expect(testOf('broken', LOST_KEY)?.meta.muster).toMatchObject({ verdict: 'fail', identity: 'silent' })
  })

  test('passes for the sound emulator but for what needs a wire or signatures, which is skipped with the reason', () => {
    const others = [...testsOf('all').values()].filter(({ state }) => state !== 'passed')
    expect(new Set(others.map(({ name }) => name.slice(name.indexOf('/'))))).toEqual(
      new Set([
        '/protocol/malformed-http#raw',
        '/protocol/not-utf-8#spelled',
        '/protocol/chunked-request#spelled',
        '/protocol/expect-continue#spelled',
        ...[
          'unsigned',
          'malformed-header',
          'unknown-key',
          'wrong-secret',
          'tampered-body',
          'wrong-scope',
          'old-date',
        ].map((forgery) => `/auth/${forgery}#forged`),
      ]),
    )
    for (const { name, state, note } of others) {
      const reason = name.includes('/auth/')
        ? /^excluded: (it takes requests that are not signed|requests are not signed)/
        : /^excluded: .*no wire/
      expect({ state, note }).toEqual({ state: 'skipped', note: expect.stringMatching(reason) })
    }
  })

  test('fails a test with what was expected and seen, and with no stack', () => {
    expect(code).toBe(1)
    const { state, errors = [] } = testOf('broken', LOST_KEY) ?? {}
    expect(state).toBe('failed')
    expect(errors).toHaveLength(1)
    const [error] = errors
    expect(error?.message).toMatch(new RegExp(`^FAIL ${LOST}  MUST\n`))
    expect(error?.message).toContain('\n  expected  every account unprocessed\n')
    expect(error?.message).toContain('\n  < {"members":[],"unprocessedAccounts":[]}\n')
    expect(error?.message).toContain(`\n  again     npx vitest run -t '${LOST_KEY}'`)
    expect(error?.message, 'what has no URL cannot be called by curl').not.toMatch(/ curl | replay /)
    expect(error?.stack).not.toContain('    at ')
    const failed = [...testsOf('broken').values()].filter((each) => each.state === 'failed')
    expect(failed.map(({ name }) => name)).toEqual([
      'guardduty.GetMembers/behaviour/answers-every-account-once#law',
      'guardduty.GetMembers/behaviour/answers-every-account-once#odd ids',
      LOST_KEY,
      'guardduty.GetMembers/behaviour/parallel-answers-are-not-swapped#law',
      'guardduty.GetMembers/behaviour/order-does-not-matter#law',
      'guardduty.GetMembers/behaviour/unprocessed-accounts-have-a-reason#law',
    ])
  })

  test('passes a failed SHOULD with a warning', () => {
    const seen = testOf('warning', `${DETECTOR}#law`)
    expect(seen?.state).toBe('passed')
    expect(seen?.annotations).toMatchObject([
      { type: 'warning', message: expect.stringMatching(/^WARN .*\n {2}expected {2}400/s) },
    ])
    expect(seen?.meta.muster).toMatchObject({ level: 'SHOULD', verdict: 'fail' })
  })

  test('fails a failed SHOULD where failOn is should', () => {
    expect(testOf('strict', `${DETECTOR}#law`)?.state).toBe('failed')
  })

  test('skips what the target lacks, with the reason', () => {
    const states = [...testsOf('lacking').values()].map(({ state, note }) => `${state} ${note}`)
    expect(new Set(states)).toEqual(new Set(['skipped unsupported: it answers 501']))
  })

  test('fails a MUST that could not be tested, and skips such a SHOULD', () => {
    const must = testOf('refusing', LOST_KEY)
    expect(must?.state).toBe('failed')
    expect(must?.errors?.[0]?.message).toMatch(new RegExp(`^${LOST} is untestable: `))
    const should = testOf('refusing', 'guardduty.GetMembers/protocol/malformed-json-type#malformed')
    expect(should).toMatchObject({ state: 'skipped', note: expect.stringMatching(/^untestable: /) })
  })

  test('passes nothing of an operation of which nothing was accepted', () => {
    // A test of a failed SHOULD passes, with a warning.
    const passed = [...testsOf('refusing').values()].filter(({ meta }) => meta.muster?.verdict === 'pass')
    expect(passed).toEqual([])
  })

  test('hands the report of its run to reporters', () => {
    const [run] = files.get('broken.test.ts')?.meta.musterRuns ?? []
    const failed = [...testsOf('broken').values()].filter(({ meta }) => meta.muster?.verdict === 'fail')
    expect(
      run?.report.requirements.flatMap(({ id, verdict }) => (verdict === 'fail' ? id : [])).sort(),
    ).toEqual([...new Set(failed.map(({ meta }) => meta.muster?.requirement))].sort())
    expect(run?.report.requirements.map(({ id }) => id)).toEqual(
      requirementsOf('guardduty.GetMembers').map(({ id }) => id),
    )
    expect(run?.report).toMatchObject({ run: 7, seed: 1, cases: 3, exit: { code: 1 } })
  })

  test('may be called twice in a file', () => {
    const { tests = [], meta } = files.get('twice.test.ts') ?? {}
    expect(tests.map(({ state }) => state)).toEqual(Array(4).fill('passed'))
    expect(meta?.musterRuns?.map(({ report }) => report.totals.planned)).toEqual([1, 1])
  })
})
