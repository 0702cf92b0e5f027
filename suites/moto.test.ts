import { resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { operations } from '../harness/model/operation.ts'
import type { Report } from '../harness/model/report.ts'
import { deadUrl } from '../harness/testing/listen.ts'
import { muster } from '../harness/testing/muster.ts'
import { tool } from '../harness/testing/tool.ts'

const server = tool('moto_server', 'pinned')

const KNOWN = resolve(import.meta.dirname, 'baselines/moto.yaml')

/** Starts moto on a port of its own, judges it, and ends it. */
async function judgeMoto(...more: readonly string[]) {
  const url = await deadUrl()
  const start = `"${server}" -p ${new URL(url).port}`
  const argv = ['run', '--target', url, '--start', start, '--cases', '10', '--report', 'json=-']
  const { code, out, err } = await muster([...argv, ...more])
  return { code, said: err, report: JSON.parse(out) as Report }
}

describe.runIf(server)('moto, over HTTP', () => {
  let judged: Awaited<ReturnType<typeof judgeMoto>>

  beforeAll(async () => {
    judged = await judgeMoto('--baseline', KNOWN, '--fail-on', 'should')
  })

  test('is green beside what it is known to fail', () => {
    expect(judged.said).toContain(`nothing failed but the 79 that ${KNOWN} expects: exit 0\n`)
    expect(judged.code).toBe(0)
  })

  test('fails everything that it is known to fail, as it is known to', () => {
    const { entries = [], totals } = judged.report.baseline ?? {}
    expect(entries.filter(({ status }) => status !== 'expected')).toEqual([])
    expect(totals).toEqual({ expected: 79, regressions: 0, new: 0, stale: 0, expired: 0, unobserved: 0 })
  })

  test('lacks every operation but one, which is no failure', () => {
    const lacking = judged.report.operations.filter(({ supported }) => !supported).map(({ id }) => id)
    expect(lacking).toEqual(Object.keys(operations).filter((id) => id !== 'inspector2.AssociateMember'))
  })

  test('is never an occasion for an error of our own', () => {
    expect(judged.report.totals.error).toBe(0)
  })

  test('is red without its baseline', async () => {
    const { code, said } = await judgeMoto('--operation', 'AssociateMember')
    expect(code).toBe(1)
    expect(said).toContain('16 MUST failed, 16 SHOULD failed (a warning): exit 1\n')
  })
})
