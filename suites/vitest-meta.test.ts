import { resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { RequirementReport } from '../harness/model/report.ts'
import { requirementsOf } from '../harness/model/requirement.ts'
import { conformanceFile, QUICK } from '../harness/testing/conformance-file.ts'
import { vitestProject } from '../harness/testing/vitest-project.ts'
import { warningOf } from './vitest-meta.ts'

const FAILED = 'guardduty.GetMembers/behaviour/unknown-detector-is-rejected'
const options = `operations: GET, requirements: ['${FAILED}'], target: () => emulatorTarget(faults['ignores-detector'])`

const project = vitestProject({
  'should.test.ts': conformanceFile(options),
  'strict.test.ts': conformanceFile(`failOn: 'should', ${options}`),
  'vitest.config.js': `
export default { test: { reporters: [
  './reporter.js',
  'default',
  '${resolve(import.meta.dirname, 'vitest-reporter.ts')}',
] } }
`,
})
afterAll(() => project.remove())

const run = (file: string) => project.vitest([...QUICK, '--config=vitest.config.js', file])
const line = `1 SHOULD failed, which fails no test: ${FAILED}. failOn: 'should' makes such tests fail.`

test('a failed SHOULD is a line on standard error and one of the reporter, and no test fails', async () => {
  const { code, output } = await run('should')
  expect(code, output).toBe(0)
  expect(output).toContain(`PassMuster: ${line}`)
  expect(output).toContain(`pass-muster: ${line}`)
})

test('where failOn is should, the test fails instead', async () => {
  const { code, output } = await run('strict')
  expect(code, output).toBe(1)
  expect(output).not.toContain('which fails no test')
})

test('the line names five and counts the rest', () => {
  const failed = requirementsOf('guardduty.CreateMembers')
    .filter(({ level }) => level === 'SHOULD')
    .slice(0, 7)
    .map((each) => ({ ...each, verdict: 'fail' as const }) as RequirementReport)
  const ids = failed.slice(0, 5).map(({ id }) => id)
  expect(warningOf(failed, 'must')).toContain(
    `7 SHOULD failed, which fails no test: ${ids.join(', ')}, and 2 more. `,
  )
  expect(warningOf(failed, 'should')).toBeUndefined()
  expect(warningOf([], 'must')).toBeUndefined()
})
