import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { requirementsOf } from '../harness/model/requirement.ts'
import { pack, unpackInto } from '../harness/testing/packed.ts'
import { vitestProject } from '../harness/testing/vitest-project.ts'

const project = vitestProject({
  'conformance.test.js': `
import { conformance } from 'pass-muster/vitest'
conformance({ operations: ['GetMembers'], cases: 1 })
`,
  'vitest.config.js': `
export default { test: { reporters: [
  './reporter.js',
  ['pass-muster/vitest/reporter', { json: 'out/report.json', junit: 'out/junit.xml', markdown: 'out/report.md' }],
] } }
`,
})
afterAll(() => project.remove())

const tested = requirementsOf('guardduty.GetMembers').map(({ id }) => id)
/** The emulator takes requests that are not signed, so these are not asked of it. */
const isSigned = (id: string) => id.includes('/auth/') && !id.endsWith('/unsigned-is-answered')

test('the door works from node_modules, and its reporter writes every kind of report', async () => {
  const packed = pack()
  unpackInto(project.folder, packed, ['vitest'])
  packed.remove()
  const { code, output, files } = await project.vitest(['--config=vitest.config.js'], {
    MUSTER_TARGET: 'embedded',
  })
  expect(code, output).toBe(0)
  const tests = files.flatMap((file) => file.tests)
  const unsigned = tested.filter(isSigned)
  const asked = tested.filter((id) => !isSigned(id))
  const skipped = tests.filter(({ state }) => state === 'skipped')
  expect(skipped.map(({ meta }) => meta.muster?.requirement)).toEqual(unsigned)
  expect(tests.filter(({ state }) => state !== 'passed')).toEqual(skipped)
  expect(output).toContain(
    `pass-muster: no MUST failed; ${asked.length} of ${asked.length} requirements passed\n`,
  )
  const report = JSON.parse(readFileSync(join(project.folder, 'out/report.json'), 'utf8'))
  expect(report).toMatchObject({
    format: 'pass-muster/report/1',
    target: { name: 'the embedded reference emulator', embedded: true },
    totals: { planned: tested.length, passed: asked.length, excluded: unsigned.length },
  })
  for (const file of ['junit.xml', 'report.md'])
    expect(existsSync(join(project.folder, 'out', file))).toBe(true)
})
