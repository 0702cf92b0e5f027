import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
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

test('the door works from node_modules, and its reporter writes every kind of report', async () => {
  const packed = pack()
  unpackInto(project.folder, packed, ['vitest'])
  packed.remove()
  const { code, output, files } = await project.vitest(['--config=vitest.config.js'], {
    MUSTER_TARGET: 'embedded',
  })
  expect(code, output).toBe(0)
  const tests = files.flatMap((file) => file.tests)
  expect(new Set(tests.map(({ state }) => state))).toEqual(new Set(['passed', 'skipped']))
  expect(output).toMatch(/^pass-muster: no MUST failed; (\d+) of \1 requirements passed$/m)
  const report = JSON.parse(readFileSync(join(project.folder, 'out/report.json'), 'utf8'))
  expect(report).toMatchObject({
    format: 'pass-muster/report/1',
    target: { name: 'the embedded reference emulator', embedded: true },
    totals: { failed: 0, untestable: 0, excluded: 7 },
  })
  for (const file of ['junit.xml', 'report.md'])
    expect(existsSync(join(project.folder, 'out', file))).toBe(true)
})
