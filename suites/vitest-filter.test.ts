import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { conformanceFile as file, QUICK } from '../harness/testing/conformance-file.ts'
import { vitestProject } from '../harness/testing/vitest-project.ts'

const SCHEMA = 'guardduty.GetMembers/response/schema'
const LOST = 'guardduty.GetMembers/behaviour/unknown-account-is-unprocessed'

const project = vitestProject({
  'all.test.ts': file('target: emulatorTarget()'),
  'broken.test.ts': file("operations: GET, target: () => emulatorTarget(faults['loses-unprocessed'])"),
  'unopened.test.ts': file("operations: GET, target: () => { throw new Error('no docker here') }"),
  // The first of them fails at once; the other would go on for minutes.
  'stopped.test.ts': file(`operations: GET, cases: 100_000,
    requirements: ['**/answers-every-account-once', '**/reading-changes-nothing'], target: () => ({
      ...emulatorTarget(faults['loses-unprocessed']),
      close: async () => writeFileSync('stopped', ''),
    })`),
})
afterAll(() => project.remove())

describe('a run that vitest ends early', () => {
  test('stops, closes its target and reports what it had', async () => {
    const ran = await project.vitest(['stopped', '--bail=1'])
    const [seen] = ran.files
    expect(seen?.tests.filter(({ state }) => state === 'failed')).toHaveLength(1)
    expect(seen?.meta.musterRuns?.[0]?.report.ended).toBe('interrupted')
    expect(existsSync(join(project.folder, 'stopped'))).toBe(true)
  })
})

describe('a filter of vitest', () => {
  test('that chooses nothing starts nothing', async () => {
    const ran = await project.vitest([...QUICK, 'unopened', '-t', 'no such test'])
    expect(ran.files.map(({ errors, meta }) => ({ errors, meta }))).toEqual([{ errors: [], meta: {} }])
  })

  test('chooses what is judged, and a passive requirement still gets answers to look at', async () => {
    const ran = await project.vitest([...QUICK, 'all', '-t', `${SCHEMA}$`])
    expect(ran.output).toBe('')
    const [seen] = ran.files
    const states = (seen?.tests ?? []).filter(({ state }) => state !== 'skipped')
    expect(states.map(({ name, state }) => [name, state])).toEqual([[SCHEMA, 'passed']])
    const [run] = seen?.meta.musterRuns ?? []
    expect(run?.report.requirements.map(({ id, verdict }) => [id, verdict])).toEqual([[SCHEMA, 'pass']])
    expect(run?.report.requests.random).toBeGreaterThan(0)
  })

  test('of one property sends nothing for the others', async () => {
    const ran = await project.vitest([...QUICK, 'broken', '-t', `${LOST}#law$`])
    const [run] = ran.files[0]?.meta.musterRuns ?? []
    expect(run?.report.requirements.map(({ id, verdict }) => [id, verdict])).toEqual([[LOST, 'fail']])
    const { boundary = 0, control = 0, random = 0 } = run?.report.requests ?? {}
    expect(boundary + control + random).toBeLessThan(20)
  })
})
