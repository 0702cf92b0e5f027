import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { deadUrl } from '../harness/testing/listen.ts'

const BIN = fileURLToPath(new URL('../dist/suites/muster.js', import.meta.url))
const execute = promisify(execFile)

/** The Node of the machine, which may be too old for muster. */
const OLD_NODE = ['/usr/bin/node', '/usr/local/bin/node'].find(existsSync)

const HEAVY =
  /^(harness\/(emulator|runner\/run|arbitraries|adequacy)|suites\/catalogue|generated\/(requirements|validators))/

/** Writes the URL of each module that is loaded to the standard error. */
const TRACE = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module'
  import { writeSync } from 'node:fs'
  registerHooks({ load: (url, context, next) => (writeSync(2, '\\n' + url + '\\n'), next(url, context)) })
`)}`

/** The files of the package that a command line loads. */
async function modulesOf(argv: readonly string[]): Promise<readonly string[]> {
  const child = spawn(process.execPath, ['--import', TRACE, BIN, ...argv], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const [urls] = await Promise.all([text(child.stderr), once(child, 'exit')])
  const root = new URL('../dist/', import.meta.url).href
  return urls.split('\n').flatMap((url) => (url.startsWith(root) ? [url.slice(root.length)] : []))
}

describe('the built command', () => {
  test('runs as a program of its own', async () => {
    const { stdout } = await execute(process.execPath, [
      BIN,
      'run',
      '--target',
      'embedded',
      '--operation',
      'AssociateMember',
      '--cases',
      '1',
    ])
    expect(stdout).toContain('no MUST failed: exit 0')
  })

  test.each([['--help'], ['help', 'exit-codes'], ['run', '--help']])(
    'loads neither suites nor emulator for %s %s',
    async (...argv) => {
      const loaded = await modulesOf(argv.filter((each) => each !== undefined))
      expect(loaded).toContain('suites/muster.js')
      expect(loaded.filter((file) => HEAVY.test(file))).toEqual([])
    },
  )

  test('loads no emulator for a run against a URL', async () => {
    const loaded = await modulesOf(['run', '--target', await deadUrl(), '--operation', 'AssociateMember'])
    expect(loaded).toContain('suites/catalogue.js')
    expect(loaded.filter((file) => file.startsWith('harness/emulator/'))).toEqual([])
  })

  test('serves until SIGTERM', async () => {
    const child = spawn(process.execPath, [BIN, 'serve', '--port', '0'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [chunk] = await once(child.stdout, 'data')
    const [, url = ''] = /^listening on (\S+)\n$/.exec(String(chunk)) ?? []
    expect((await fetch(`${url}/members/associate`)).status).toBe(403)
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
  })

  test('ends with 2 and one sentence if the port is taken', async () => {
    const child = spawn(process.execPath, [BIN, 'serve', '--port', '0'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [chunk] = await once(child.stdout, 'data')
    const port = String(chunk).trim().split(':').at(-1) ?? ''
    const second = execute(process.execPath, [BIN, 'serve', '--port', port])
    await expect(second).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^muster: --port \d+ on .* choose another\.\n$/),
    })
    child.kill('SIGTERM')
    await once(child, 'exit')
  })

  test.runIf(OLD_NODE)('names the minimum version of Node in one sentence if Node is too old', async () => {
    const { stdout: version } = await execute(String(OLD_NODE), ['--version'])
    if (Number(/^v(\d+)/.exec(version)?.[1]) >= 22) return
    const old = execute(String(OLD_NODE), [BIN, 'run'])
    await expect(old).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^muster needs Node 22\.18 or newer and this is [^\n]+\n$/),
    })
  })
})
