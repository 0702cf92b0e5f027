import { execFile } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../../suites/catalogue.ts'
import { faults } from '../emulator/faults/index.ts'
import type { Report } from '../model/report.ts'
import { complete } from '../runner/report/build-report.ts'
import { run } from '../runner/run.ts'
import { inProcessTarget, type Target } from '../targets/target.ts'
import { failingReport, handmadeReport } from '../testing/report.ts'
import { emulatorTarget, trivialTarget } from '../testing/targets.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { tool } from '../testing/tool.ts'
import { toJunit } from './junit.ts'

const python = tool('python', 'pinned')

/** The schema that Jenkins holds JUnit XML to, as its xUnit plugin publishes it. */
const SCHEMA = resolve(import.meta.dirname, '../../.venv/schemas/junit-10.xsd')

const VALIDATE = `
import sys
from lxml import etree
schema = etree.XMLSchema(etree.parse(sys.argv[1]))
for file in sys.argv[2:]:
    schema.validate(etree.parse(file))
    for problem in schema.error_log:
        print(file, problem.line, problem.message)
`

/** What the schema finds wrong with XML. */
async function problems(...xml: readonly string[]): Promise<string> {
  const folder = temporaryFolder()
  const files = xml.map((text, index) => {
    const file = join(folder, `${index}.xml`)
    writeFileSync(file, text)
    return file
  })
  const { stdout } = await promisify(execFile)(String(python), ['-c', VALIDATE, SCHEMA, ...files])
  return stdout
}

const REPEAT = { program: 'npx pass-muster', flags: '' }

async function judged(target: Target, judgements = Number.POSITIVE_INFINITY): Promise<Report> {
  const stop = new AbortController()
  let left = judgements
  const result = await run({
    catalogue,
    target,
    seed: 1,
    run: 1,
    cases: 2,
    signal: stop.signal,
    onEvent: ({ type }) => {
      if (type === 'judged' && --left === 0) stop.abort()
    },
  })
  return complete(result, { name: target.name, embedded: false })
}

/** A server that knows one operation and validates nothing, and crashes on what it did not expect: as moto does. */
const lax = inProcessTarget('lax', async ({ path, body = '' }) => {
  if (path !== '/members/associate') return { status: 404, headers: {}, body: '' }
  const crashes = body.includes('{}')
  return {
    status: crashes ? 500 : 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: crashes ? '<!doctype html>\n<title>500 & "more"</title>\u0001' : '{"accountId": null}',
  }
})

describe.runIf(python)('JUnit XML, by the schema of Jenkins', () => {
  test('has a schema to be valid by', () => {
    expect(existsSync(SCHEMA), 'run "bash scripts/install-tools.sh" first').toBe(true)
  })

  test.each<[string, () => Promise<Report>, Partial<Report['exit']>]>([
    ['that passed', () => judged(emulatorTarget()), { code: 0 }],
    ['that failed', () => judged(emulatorTarget(faults['wrong-status'])), { code: 1 }],
    ['that was interrupted', () => judged(emulatorTarget(), 5), { code: 4, reason: 'interrupted' }],
    ['of a server that lacks most operations', () => judged(lax), { code: 1 }],
    ['of a server that accepts everything', () => judged(trivialTarget('ok', {})), { code: 1 }],
    ['of a server that knows nothing', () => judged(trivialTarget('404', { status: 404 })), { code: 4 }],
    ['with one of everything', async () => handmadeReport, { code: 1 }],
    ['with 1,000 failures', async () => failingReport(1000, (index) => `500 Error${index}`), { code: 1 }],
  ])('is valid for a run %s', async (_, make, exit) => {
    const report = await make()
    expect(report.exit).toMatchObject(exit)
    expect(await problems(toJunit(report, REPEAT))).toBe('')
  })

  test('is seen where it is not valid', async () => {
    const xml = toJunit(handmadeReport, REPEAT)
    const [, ...broken] = await Promise.all([
      problems(xml),
      problems(xml.replace(/ tests="\d+"/, '')),
      problems(xml.replace('<testcase ', '<testcase level="MUST" ')),
      problems(xml.replace('<system-out/>', '<output/>')),
    ])
    for (const found of broken) expect(found).toMatch(/\S/)
  })
})
