import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { describe, expect, onTestFinished, test } from 'vitest'
import { muster } from '../../testing/muster.ts'
import { MUSTER } from '../../testing/start-muster.ts'
import { temporaryFolder } from '../../testing/temporary-folder.ts'

const SERVE = `"${process.execPath}" "${MUSTER}" serve --port 0`

type Shell = ChildProcessByStdio<null, Readable, null>

/** A shell that runs the command, as npm starts one for npx. */
const shell = (command: string, env = {}): Shell =>
  spawn('sh', ['-c', command], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...env } })

async function listening({ stdout }: Shell): Promise<string> {
  const [chunk] = await once(stdout, 'data')
  return /^listening on (\S+)\n/.exec(String(chunk))?.[1] ?? String(chunk)
}

/** The output of a server ends with the last process that holds it. */
async function ended({ stdout }: Shell): Promise<void> {
  if (!stdout.readableEnded) await once(stdout.resume(), 'end')
}

const answers = (url: string) =>
  fetch(`${url}/_muster/counts`).then(
    ({ status }) => status,
    () => 'nothing',
  )

describe('muster serve', () => {
  test('ends with the shell that npx started it in, without a signal', async () => {
    // The second command keeps the shell from replacing itself with the first.
    const file = join(temporaryFolder(), 'muster.pid')
    const started = shell(`${SERVE} --pid-file '${file}'; true`, { npm_command: 'exec' })
    const url = await listening(started)
    onTestFinished(() => {
      if (existsSync(file)) process.kill(Number(readFileSync(file, 'utf8')))
    })
    expect(await answers(url)).toBe(200)
    started.kill('SIGTERM')
    await ended(started)
    expect(await answers(url)).toBe('nothing')
  })

  test('can be stopped by the process id in --pid-file, and removes the file', async () => {
    const file = join(temporaryFolder(), 'muster.pid')
    const started = shell(`${SERVE} --pid-file '${file}' &`)
    const url = await listening(started)
    expect(await answers(url)).toBe(200)
    process.kill(Number(readFileSync(file, 'utf8')), 'SIGTERM')
    await ended(started)
    expect(await answers(url)).toBe('nothing')
    expect(existsSync(file)).toBe(false)
  })

  test('ends with 2 if --pid-file cannot be written', async () => {
    const file = join(temporaryFolder(), 'nothing', 'muster.pid')
    const { code, err } = await muster(['serve', '--port', '0', '--pid-file', file])
    expect([code, err]).toEqual([
      2,
      `muster: --pid-file "${file}" cannot be written (ENOENT): choose another.\n`,
    ])
  })
})
