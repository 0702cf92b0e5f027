import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createEmulator } from '../harness/emulator/emulator.ts'
import type { HttpRequest } from '../harness/model/exchange.ts'
import { ask, ownDetector } from '../harness/testing/ask.ts'
import { listenEmulator } from '../harness/testing/listen.ts'
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
