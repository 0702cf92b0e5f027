import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'

const BIN = fileURLToPath(new URL('../dist/suites/muster.js', import.meta.url))
const execute = promisify(execFile)

/** The Node of the machine, where it is too old for muster. */
const OLD_NODE = ['/usr/bin/node', '/usr/local/bin/node'].find(existsSync)

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

  test('serves until it is told to stop', async () => {
    const child = spawn(process.execPath, [BIN, 'serve', '--port', '0'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [chunk] = await once(child.stdout, 'data')
    const [, url = ''] = /^listening on (\S+)\n$/.exec(String(chunk)) ?? []
    expect((await fetch(`${url}/members/associate`)).status).toBe(403)
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
  })

  test('ends with 2 and one sentence where the port is taken', async () => {
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

  test.runIf(OLD_NODE)('says in one sentence what to do on a Node that is too old', async () => {
    const { stdout: version } = await execute(String(OLD_NODE), ['--version'])
    if (Number(/^v(\d+)/.exec(version)?.[1]) >= 22) return
    const old = execute(String(OLD_NODE), [BIN, 'run'])
    await expect(old).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^muster needs Node 22\.18 or newer and this is [^\n]+\n$/),
    })
  })
})
