import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { deadUrl, listenHttp, listenTcp } from '../../testing/listen.ts'
import { muster } from '../../testing/muster.ts'
import { runs } from '../../testing/runs.ts'
import { MUSTER, startMuster } from '../../testing/start-muster.ts'
import { temporaryFolder } from '../../testing/temporary-folder.ts'

const QUICK = ['--operation', 'GetMembers', '--requirement', '**/maxItems', '--cases', '2']

/** A command that serves the reference emulator. */
const serve = (url: string) => `"${process.execPath}" "${MUSTER}" serve --port ${new URL(url).port}`

const pidFile = () => join(temporaryFolder(), 'pid')

describe('muster run --wait', () => {
  test('ends with 3, the last error and advice', async () => {
    const url = await deadUrl()
    const { code, out } = await muster(['run', '--target', url, '--wait', '1', ...QUICK])
    expect(code).toBe(3)
    expect(out).toContain(
      `\n${url} did not answer within 1 s (nothing listens there): start it first, correct --target, or raise --wait\n` +
        'the target never answered: exit 3\n',
    )
  })

  test('does not wait if the target responds', async () => {
    const url = await listenHttp((_, response) => response.writeHead(501).end())
    const { code, out } = await muster(['run', '--target', url, '--wait', '100000', ...QUICK])
    expect({ code, out }).toEqual({ code: 4, out: expect.stringContaining('it answers 501') })
  })
})

describe('muster run --start', () => {
  test('starts the target, tests it, and ends its process group', async () => {
    const url = await deadUrl()
    const file = pidFile()
    const command = `${serve(url)} & echo $! > "${file}"; wait`
    const { code, out, err } = await muster(['run', '--target', url, '--start', command, ...QUICK])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).not.toContain('listening on')
    const pid = Number(readFileSync(file, 'utf8'))
    await expect.poll(() => runs(pid)).toBe(false)
  })

  test('stops waiting when the command ends, and shows its exit code and last lines', async () => {
    const url = await deadUrl()
    const command = 'echo one; echo "no such module" >&2; exit 7'
    const { code, out, err } = await muster([
      'run',
      '--target',
      url,
      '--start',
      command,
      ...QUICK,
      '--wait',
      '100000',
    ])
    expect(code).toBe(3)
    expect(out).toContain(`the command of --start ended with code 7 before ${url} answered`)
    expect(err).toMatch(/^The command of --start ended with code 7, and wrote last:\n/)
    expect(err.split('\n').slice(1).sort()).toEqual(['', '  | no such module', '  | one'])
  })

  test('shows the output of a command that never responds', async () => {
    const url = await deadUrl()
    const argv = ['run', '--target', url, '--start', 'echo still busy; sleep 1000', '--wait', '1', ...QUICK]
    const { code, out, err } = await muster(argv)
    expect(code).toBe(3)
    expect(out).toContain(
      `${url} did not answer within 1 s of the start of its command (nothing listens there)`,
    )
    expect(err).toBe('The command of --start wrote last:\n  | still busy\n')
  })

  test('reports that the command died during the run', async () => {
    const url = await deadUrl()
    const file = join(temporaryFolder(), 'report.json')
    // It responds to the first request and dies at the next.
    const server = join(temporaryFolder(), 'server.mjs')
    writeFileSync(
      server,
      `import { createServer } from 'node:http'
       createServer((request, response) => request.method === 'GET' && request.url === '/'
         ? response.end() : process.exit(9)).listen(${new URL(url).port}, '127.0.0.1')`,
    )
    const command = `"${process.execPath}" "${server}"`
    const { code, out } = await muster([
      'run',
      '--target',
      url,
      '--start',
      command,
      '--report',
      `json=${file}`,
      ...QUICK,
    ])
    expect(code).toBe(3)
    expect(out).toContain('(its command ended with code 9): exit 3')
    expect(JSON.parse(readFileSync(file, 'utf8')).target).toMatchObject({ commandEnded: 'with code 9' })
  })

  test.each([
    [
      'without a URL',
      ['run', '--start', 'true'],
      /--start needs the URL of the target that it starts: pass --target URL too/,
    ],
    ['with an empty command', ['run', '--target', 'http://127.0.0.1:9', '--start', ' '], /--start is empty/],
  ])('ends with 2 %s', async (_, argv, sentence) => {
    expect(await muster(argv)).toMatchObject({ code: 2, err: expect.stringMatching(sentence), out: '' })
  })

  test('ends with 2 and starts nothing if something listens already', async () => {
    const file = pidFile()
    for (const url of [
      await listenHttp((_, response) => response.end()),
      await listenTcp((it) => it.destroy()),
    ]) {
      const { code, err } = await muster(['run', '--target', url, '--start', `echo 1 > "${file}"`, ...QUICK])
      expect({ code, err }).toEqual({
        code: 2,
        err: expect.stringMatching(/listens at .* choose another port/),
      })
    }
    expect(() => readFileSync(file)).toThrow()
  })

  test('works with replay', async () => {
    const url = await deadUrl()
    const line =
      'guardduty.GetMembers/body/accountIds/maxItems?aspect=outside&draw=51+entries&path=0&dealt=0&seed=1&run=0&cases=2&identity=200'
    const { code, out } = await muster(['replay', line, '--target', url, '--start', serve(url)])
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^FIXED/) })
  })
})

describe('an interruption', () => {
  /** Waits for a server that never starts, beside a grandchild that ignores SIGTERM. */
  async function waiting() {
    const file = pidFile()
    const command = `(trap '' TERM; echo "$(exec sh -c 'echo $PPID')" > "${file}"; while :; do sleep 0.1; done) & wait`
    const argv = ['run', '--target', await deadUrl(), '--start', command, '--wait', '1000', ...QUICK]
    const started = startMuster(argv)
    let pid = 0
    await expect.poll(() => (pid = read(file))).toBeGreaterThan(0)
    return { ...started, pid }
  }
  const read = (file: string) => {
    try {
      return Number(readFileSync(file, 'utf8'))
    } catch {
      return 0
    }
  }

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'by %s ends the wait and the process group, with 4',
    async (signal) => {
      const { child, ended, pid } = await waiting()
      child.kill(signal)
      expect(await ended).toMatchObject({ code: 4, out: expect.stringContaining('interrupted: exit 4') })
      await expect.poll(() => runs(pid)).toBe(false)
    },
  )

  test.each([[['SIGINT', 'SIGINT']], [['SIGTERM', 'SIGINT']], [['SIGHUP', 'SIGINT']]] as const)(
    'leaves no process if muster is ended by %j',
    async (signals) => {
      const { child, pid } = await waiting()
      const ended = once(child, 'exit')
      for (const signal of signals) child.kill(signal)
      await ended
      await expect.poll(() => runs(pid)).toBe(false)
    },
  )
})
