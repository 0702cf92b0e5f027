import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { embedded } from '../harness/adequacy/embedded.ts'
import { faults } from '../harness/emulator/faults/index.ts'
import { operations } from '../harness/model/operation.ts'
import type { Report, RunReport } from '../harness/model/report.ts'
import { run } from '../harness/runner/run.ts'
import { type VitestProject, vitestProject } from '../harness/testing/vitest-project.ts'
import { catalogue } from './catalogue.ts'

const ROOT = new URL('../', import.meta.url)
const SHARDS = [1, 2, 3]
/** Files that share a worker import everything once. */
const QUICK = '--no-isolate'
/** Breaks something of every operation: what is asked for, and what is read off every answer. */
const FAULT = 'malformed-json-crashes'
const chance = { seed: 3, run: 0, cases: 5 }

const target = `
import { embedded } from '${ROOT}harness/adequacy/embedded.ts'
import { faults } from '${ROOT}harness/emulator/faults/index.ts'
export const faulty = () => embedded('faulty', faults['${FAULT}'], { raw: true })
`

/** What a user writes to spread a run over machines: one file for each operation. */
const fileOf = (operation: string) => `
import { conformance } from '${ROOT}suites/vitest.ts'
import { faulty } from './target.ts'
conformance({ ...${JSON.stringify(chance)}, operations: ['${operation}'], target: faulty })
`

/** What must be the same however a run is spread; account ids and times are not. */
const essence = ({ ended, seed, run, cases, totals, operations, requirements }: RunReport) => ({
  ...{ ended, seed, run, cases, totals },
  operations: operations.map(({ id, supported, totals }) => ({ id, supported, totals })),
  requirements: requirements.map(({ id, level, verdict, reason, failure }) => ({
    ...{ id, level, verdict, reason },
    failure: failure && { identity: failure.identity, drawn: failure.counterexample, broken: failure.broken },
  })),
})

describe('a run that is spread over three shards', () => {
  let project: VitestProject
  let merged: Report
  let mergedCode: number
  const shardFiles: string[][] = []

  const reporterOf = (file: string) => `
export default { test: { reporters: [
  './reporter.js',
  ['${ROOT.pathname}suites/vitest-reporter.ts', { json: '${file}' }],
] } }
`
  const reportIn = (file: string): Report => JSON.parse(readFileSync(join(project.folder, file), 'utf8'))

  beforeAll(async () => {
    const files = Object.keys(operations).map((id) => [`${id}.test.ts`, fileOf(id)])
    project = vitestProject({
      ...Object.fromEntries(files),
      'target.ts': target,
      'whole.config.ts': reporterOf('whole.json'),
      'merged.config.ts': reporterOf('merged.json'),
    })
    for (const shard of SHARDS) {
      const { files, code } = await project.vitest([
        QUICK,
        `--shard=${shard}/${SHARDS.length}`,
        '--reporter=blob',
        `--outputFile.blob=blobs/${shard}.json`,
      ])
      expect(code).toBe(1)
      shardFiles.push(files.map(({ file }) => file))
    }
    const ran = await project.vitest(['--config=merged.config.ts', '--merge-reports=blobs'])
    mergedCode = ran.code
    merged = reportIn('merged.json')
  })
  afterAll(() => project.remove())

  test('runs every file once', () => {
    expect(shardFiles.every((files) => files.length > 0)).toBe(true)
    expect(shardFiles.flat().sort()).toEqual(
      Object.keys(operations)
        .map((id) => `${id}.test.ts`)
        .sort(),
    )
  })

  test('fails in each operation, when it is merged too', () => {
    expect(mergedCode).toBe(1)
    const failed = merged.requirements.filter(({ verdict }) => verdict === 'fail')
    const must = failed.filter(({ level }) => level === 'MUST')
    expect(merged.exit).toEqual({ code: 1, reason: `${must.length} MUST failed` })
    // What is asked for, and what is read off every answer.
    for (const name of ['protocol/malformed-json', 'protocol/no-server-error']) {
      expect(must.map(({ id }) => id)).toEqual(
        expect.arrayContaining(Object.keys(operations).map((operation) => `${operation}/${name}`)),
      )
    }
    expect(merged.operations.map(({ totals }) => totals.failed)).toEqual(
      Object.keys(operations).map((id) => failed.filter(({ operation }) => operation === id).length),
    )
  })

  test('merges to the report of one run of vitest', async () => {
    const { code } = await project.vitest([QUICK, '--config=whole.config.ts'])
    expect(code).toBe(1)
    expect(essence(merged)).toEqual(essence(reportIn('whole.json')))
  })

  test('merges to the report of muster run', async () => {
    const target = await embedded('faulty', faults[FAULT], { raw: true })
    const report = await run({ catalogue, target, ...chance })
    await target.close()
    expect(essence(merged)).toEqual(essence(report))
  })
})
