import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createEmulator } from '../emulator/emulator.ts'
import { ask, ownDetector } from '../testing/ask.ts'
import { listenEmulator, listenTcp } from '../testing/listen.ts'
import { startMuster } from '../testing/start-muster.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

/** A target that takes requests and never answers, and what resolves with the first of them. */
async function hanging() {
  let arrived = () => {}
  const begun = new Promise<void>((resolve) => {
    arrived = resolve
  })
  return { url: await listenTcp((socket) => socket.once('data', () => arrived())), begun }
}

/** A run that would wait for an hour, and writes reports into a folder of its own. */
function started(url: string, ...args: readonly string[]) {
  const to = temporaryFolder()
  const reports = `json=${join(to, 'r.json')},ndjson=${join(to, 'r.ndjson')}`
  const { child } = startMuster(['run', '--target', url, '--timeout', '1h', '--report', reports, ...args])
  return { child, to }
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s ends a run whose target hangs, with a report that says so',
  async (signal) => {
    const { url, begun } = await hanging()
    const { child, to } = started(url)
    await begun
    child.kill(signal)
    expect(await once(child, 'close')).toEqual([4, null])
    expect(readdirSync(to).sort()).toEqual(['r.json', 'r.ndjson'])
    expect(JSON.parse(readFileSync(join(to, 'r.json'), 'utf8'))).toMatchObject({
      ended: 'interrupted',
      exit: { code: 4, reason: 'interrupted' },
    })
  },
)

test('--max-time ends a run whose target hangs, with a report that says so', async () => {
  const { url } = await hanging()
  const { child, to } = started(url, '--max-time', '0.5')
  expect(await once(child, 'close')).toEqual([4, null])
  expect(JSON.parse(readFileSync(join(to, 'r.json'), 'utf8'))).toMatchObject({ ended: 'out-of-time' })
})

test('a second interruption ends a run at once, and leaves no temporary files', async () => {
  const { url, begun } = await hanging()
  const { child, to } = started(url)
  await begun
  child.kill('SIGINT')
  // A signal that comes while another waits is lost.
  const again = setInterval(() => child.kill('SIGINT'), 20)
  const ended = await once(child, 'close')
  clearInterval(again)
  expect(ended).toEqual([null, 'SIGINT'])
  expect(readdirSync(to)).toEqual(['r.ndjson'])
})

test('an interrupted run deletes what it created', async () => {
  const emulator = createEmulator()
  let made = () => {}
  const begun = new Promise<void>((resolve) => {
    made = resolve
  })
  let created = 0
  const url = await listenEmulator({
    handle: async (request) => {
      const response = await emulator.handle(request)
      if (request.path.endsWith('/member') && response.status === 200 && ++created === 20) made()
      return response
    },
  })
  const { child } = started(url, '--operation', 'CreateMembers', '--cases', '5000')
  await begun
  child.kill('SIGINT')
  await once(child, 'close')
  const path = { detectorId: await ownDetector(emulator) }
  const { body } = await ask(emulator, 'guardduty.ListMembers', { path, query: 'onlyAssociated=false' })
  expect(body).toMatchObject({ members: [] })
})
