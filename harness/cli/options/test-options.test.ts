import { describe, expect, test } from 'vitest'
import { muster } from '../../testing/muster.ts'

const judged = (...args: readonly string[]) => muster(['run', '--target', 'embedded', ...args])

describe('limits', () => {
  test.each([
    ['--timeout', '0'],
    ['--timeout', '-1'],
    ['--timeout', 'soon'],
    ['--max-time', '25h'],
    ['--max-time', '5 m'],
    ['--max-time', ''],
    ['--rate', '0'],
    ['--rate', '1e3'],
    ['--concurrency', '0'],
    ['--concurrency', '1.5'],
    ['--max-failures', '0'],
  ])('%s "%s" is rejected in one sentence', async (flag, value) => {
    const { code, out, err } = await judged(`${flag}=${value}`)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(
      new RegExp(`^muster: option '${flag} <[a-z]+>' argument '${value}' is invalid\\. [^\\n]+\\n$`),
    )
  })

  test('--max-failures conflicts with --baseline', async () => {
    const { code, err } = await judged('--max-failures', '1', '--baseline', 'none.yaml')
    expect(code).toBe(2)
    expect(err).toMatch(/^muster: option '--max-failures <n>' cannot be used with option '--baseline <file>'/)
  })

  test('can be combined', async () => {
    const limits = ['--timeout', '5s', '--max-time', '1m', '--max-failures', '3', '--rate', '1000']
    const few = ['--operation', 'AssociateMember', '--cases', '1', '--concurrency', '2']
    expect(await judged(...limits, ...few)).toMatchObject({ code: 0, err: '' })
  })

  test('that end a run early are named in the last lines', async () => {
    expect((await judged('--max-time', '0.001')).out).toContain('\nthe time of --max-time was over: exit 4\n')
    const stopped = await muster([
      'run',
      '--fault',
      'wrong-status',
      '--max-failures',
      '2',
      '--concurrency',
      '1',
    ])
    expect(stopped.out).toMatch(/\n\d+ MUST failed, and that was enough for --max-failures.*: exit 1\n/)
  })
})
