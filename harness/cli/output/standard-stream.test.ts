import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { Writable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { MUSTER } from '../../testing/start-muster.ts'
import { afterWriting, standardStream } from './standard-stream.ts'

/** A stream whose writes fail with this error. */
const failing = (code: string) =>
  new Writable({
    autoDestroy: false,
    write: (_chunk, _encoding, done) =>
      process.nextTick(done, Object.assign(new Error(`${code}: it says`), { code })),
  })

/** A stream that keeps what is written. */
function keeping() {
  const chunks: string[] = []
  const stream = new Writable({ write: (chunk, _, done) => done(void chunks.push(String(chunk))) })
  return { stream, chunks }
}

describe('the exit code', () => {
  test.each([
    [0, 'ENOSPC', 4],
    [0, 'EIO', 4],
    [1, 'ENOSPC', 1],
    [2, 'ENOSPC', 2],
    [0, 'EPIPE', 0],
  ])('of a command that ends with %i, whose output fails with %s, is %i', async (code, error, expected) => {
    const { stream, chunks } = keeping()
    const [out, err] = [standardStream(failing(error)), standardStream(stream)]
    out.write('a')
    out.write('b')
    expect(await afterWriting(code, { out, err })).toBe(expected)
    const sentence = `muster: the standard output could not be written: ${error}: it says\n`
    expect(chunks.join('')).toBe(error === 'EPIPE' ? '' : sentence)
  })

  test('is 4 where messages are lost, and what it was where there were none', async () => {
    const [out, err] = [standardStream(keeping().stream), standardStream(failing('ENOSPC'))]
    expect(await afterWriting(0, { out, err })).toBe(0)
    err.write('a')
    expect(await afterWriting(0, { out, err })).toBe(4)
  })
})

describe.runIf(process.platform === 'linux')('on a full device', () => {
  test.each<[string, readonly string[]]>([
    ['help', ['help', 'exit-codes']],
    ['a list', ['list']],
    ['a run', ['run', '--target', 'embedded', '--requirement', '**/maxItems', '--cases', '1']],
  ])('%s ends with 4 and one sentence', async (_, argv) => {
    const full = openSync('/dev/full', 'w')
    const child = spawn(process.execPath, [MUSTER, ...argv], { stdio: ['ignore', full, 'pipe'] })
    closeSync(full)
    const chunks: string[] = []
    child.stderr?.setEncoding('utf8').on('data', (text: string) => chunks.push(text))
    const [code] = await once(child, 'close')
    expect({ code, err: chunks.join('') }).toEqual({
      code: 4,
      err: expect.stringMatching(/^muster: the standard output could not be written: ENOSPC[^\n]+\n$/),
    })
  })
})
