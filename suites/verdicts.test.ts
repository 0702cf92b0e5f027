import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../harness/testing/temporary-folder.ts'

const SCRIPT = resolve(import.meta.dirname, '../scripts/verdicts.mjs')

const A_FAILURE = { target: 'moto', requirement: 'a', verdict: 'fail', identity: '200' }
const A_REASON = { target: 'moto', requirement: 'b', verdict: 'untestable', reason: 'no control' }

function compare(before: readonly object[], after: readonly object[], ...flags: readonly string[]) {
  const folder = temporaryFolder()
  const files = [before, after].map((rows, at) => {
    const file = join(folder, `${at}.ndjson`)
    writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
    return file
  })
  const argv = [SCRIPT, 'compare', ...files, ...flags]
  const { status, stdout } = spawnSync(process.execPath, argv, { encoding: 'utf8' })
  return { status, stdout }
}

describe('the comparison of verdicts', () => {
  it('exits with 0 where nothing differs, whatever the order', () => {
    const { status, stdout } = compare([A_FAILURE, A_REASON], [A_REASON, A_FAILURE])
    expect(stdout).toBe('2 rows before, 2 after: 0 differ\n')
    expect(status).toBe(0)
  })

  it.each([
    ['a verdict', { ...A_FAILURE, verdict: 'pass', identity: undefined }, 'verdict: fail → pass (1)'],
    ['the identity of a failure', { ...A_FAILURE, identity: '500' }, 'identity (1)'],
    ['a failure that is flaky now', { ...A_FAILURE, flaky: true }, 'flaky (1)'],
    ['a requirement', { ...A_FAILURE, requirement: 'c' }, 'missing after (1)'],
    ['a target', { ...A_FAILURE, target: 'embedded' }, 'missing before (1)'],
  ])('exits with 1 and shows a change of %s', (_, changed, heading) => {
    const { status, stdout } = compare([A_FAILURE], [changed])
    expect(stdout).toContain(`${heading}\n`)
    expect(status).toBe(1)
  })

  it('shows one line for an equal change of several targets', () => {
    const rows = ['moto', 'embedded'].map((target) => ({ ...A_FAILURE, target }))
    const { stdout } = compare(
      rows,
      rows.map((row) => ({ ...row, identity: '500' })),
    )
    expect(stdout).toContain('identity (2)\n  a: "200" → "500"\n    moto, embedded\n')
  })

  it('leaves out other targets than those that are named', () => {
    const changed = { ...A_FAILURE, identity: '500' }
    expect(compare([A_FAILURE], [changed], '--only', 'fault:*').stdout).toContain('0 rows before, 0 after')
    expect(compare([A_FAILURE], [changed], '--only', 'mo*').status).toBe(1)
  })

  it('compares the wording of reasons on request only', () => {
    const reworded = { ...A_REASON, reason: 'the control was refused' }
    expect(compare([A_REASON], [reworded]).status).toBe(0)
    expect(compare([A_REASON], [reworded], '--reasons').stdout).toContain(
      'reason (1)\n  b: "no control" → "the control was refused"\n',
    )
  })
})
