import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createEmulator } from '../harness/emulator/emulator.ts'
import type { HttpRequest } from '../harness/model/exchange.ts'
import { ask, ownDetector } from '../harness/testing/ask.ts'
import { listenEmulator, listenHttp } from '../harness/testing/listen.ts'
import { startMuster } from '../harness/testing/start-muster.ts'
import { temporaryFolder } from '../harness/testing/temporary-folder.ts'

/** What only shows in its first answer that it is a real account. */
async function account(onRequest: (request: HttpRequest) => void) {
  const emulator = createEmulator()
  const handle = async (request: HttpRequest) => {
    const response = await emulator.handle(request)
    onRequest(request)
    return { ...response, headers: { ...response.headers, 'x-amz-apigw-id': 'x' } }
  }
  const url = await listenEmulator({ handle })
  const members = async () => {
    const path = { detectorId: await ownDetector(emulator) }
    const { body } = await ask(emulator, 'guardduty.ListMembers', { path, query: 'onlyAssociated=false' })
    return (body as { readonly members: readonly { readonly accountId: string }[] }).members
  }
  return { url, members }
}

const muster = (cwd: string, ...argv: readonly string[]) => startMuster(argv, { cwd, env: {} })

it('deletes the resources that a run created on a real account before kill -9', async () => {
  const cwd = temporaryFolder()
  let kill = () => false
  const { url, members } = await account(({ method, path, body = '' }) => {
    if (method === 'POST' && path.endsWith('/member') && /\d{12}/.test(body)) kill()
  })
  const run = muster(
    cwd,
    ...['run', '--target', url, '--operation', 'guardduty.CreateMembers', '--cases', '0'],
    ...['--allow', 'affects-others', '--yes', '--account', '111122223333'],
  )
  kill = () => run.child.kill('SIGKILL')
  expect((await run.ended).code).toBeNull()
  const standing = await members()
  expect(standing.length).toBeGreaterThan(0)

  const [journal = ''] = readdirSync(cwd)
  expect(journal).toMatch(/^muster-journal-unknown-\d{8}T\d{6}Z\.ndjson$/)
  for (const { accountId } of standing) expect(readFileSync(join(cwd, journal), 'utf8')).toContain(accountId)

  const refused = await muster(cwd, 'cleanup', journal, '--target', url).ended
  expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('pass --allow write') })
  expect(await members()).toHaveLength(standing.length)

  kill = () => false
  const consented = ['--allow', 'write', '--yes', '--account', '111122223333']
  const cleanUp = () => muster(cwd, 'cleanup', journal, '--target', url, ...consented).ended
  const cleaned = await cleanUp()
  expect(cleaned).toMatchObject({
    code: 0,
    out: expect.stringContaining('guardduty.CreateMembers: deleted '),
  })
  expect(await members()).toEqual([])

  const again = await cleanUp()
  expect(again).toMatchObject({ code: 0, out: 'Nothing is left to delete.\n' })
})

/** Answers 200 to whatever it is asked, also as a real account would say it. */
async function accepting() {
  const state = { isReal: true }
  const url = await listenHttp((request, response) => {
    request.resume()
    const isDetectors = request.method === 'GET' && request.url === '/detector'
    const body = isDetectors ? '{"detectorIds":["12abc34d567e8fa901bc2d34e56789f0"]}' : '{}'
    if (state.isReal) response.setHeader('x-amz-apigw-id', 'x')
    response.setHeader('Content-Type', 'application/json').end(body)
  })
  return { url, state }
}

const SELECT = ['--operation', 'guardduty.CreateMembers', '--requirement', '**/accountDetails/minItems']
const UNDO =
  'aws guardduty delete-members --detector-id 12abc34d567e8fa901bc2d34e56789f0 --account-ids ID --region us-east-1'
const NAMED = /^guardduty\.CreateMembers: accepted at \d{4}-\S+Z without permission; undo it with: (.*)\n/

describe('a write that an account accepts without permission is in the journal', () => {
  it('of a run', async () => {
    const cwd = temporaryFolder()
    const { url } = await accepting()
    const run = await muster(cwd, 'run', '--target', url, ...SELECT, '--cases', '0').ended
    expect(run.code).toBe(5)
    expect(run.out).toContain(UNDO)
    const [journal = ''] = readdirSync(cwd)
    expect(run.err).toContain(`"muster cleanup ${journal}" deletes what they created, or says how.`)
    const cleaned = await muster(cwd, 'cleanup', journal).ended
    expect(cleaned).toMatchObject({ code: 4, err: '' })
    expect(NAMED.exec(cleaned.out)?.[1]).toBe(UNDO)
    expect(cleaned.out).toContain(`Then delete ${journal}: nothing else is left.`)
  })

  it('of a replay', async () => {
    const cwd = temporaryFolder()
    const { url, state } = await accepting()
    state.isReal = false
    const failing = await muster(cwd, 'run', '--target', url, ...SELECT, '--cases', '0').ended
    const [, line = ''] = /replay '([^']+)'/.exec(failing.out) ?? []
    state.isReal = true
    const replayed = await muster(cwd, 'replay', line, '--target', url).ended
    expect(replayed).toMatchObject({ code: 5, out: expect.stringContaining(`undo it with: ${UNDO}`) })
    const [journal = ''] = readdirSync(cwd)
    expect((await muster(cwd, 'cleanup', journal).ended).out).toMatch(NAMED)
  })
})
