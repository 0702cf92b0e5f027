import { describe, expect, test } from 'vitest'
import { hostile, redirecting } from '../testing/hostile.ts'
import { deadUrl, listenTcp } from '../testing/listen.ts'
import { muster } from '../testing/muster.ts'

/** Enough to see accepted and rejected requests, raw bytes, and passive requirements. */
const FEW = ['**/minLength', '*/protocol/**', '*/response/**'].flatMap((some) => ['--requirement', some])

const ASSOCIATE = ['--operation', 'AssociateMember']

/** Not a limit on how long the run takes, but one that the run has to keep itself. */
const BOUNDED = ['--cases', '2', '--timeout', '2', '--max-time', '30']

const judged = async (url: string, ...limits: readonly string[]) =>
  muster(['run', '--target', url, ...FEW, ...BOUNDED, ...limits])

const NEVER_ANSWERED = { code: 3, out: expect.stringMatching(/\S\nthe target never answered: exit 3\n/) }
const FAILED = { code: 1, out: expect.stringMatching(/\d MUST failed.*: exit 1\n/) }
const INCOMPLETE = { code: 4, out: expect.stringMatching(/: exit 4\n/) }

/** What becomes of servers that answer after all; the others never do. */
const ANSWERING: Readonly<Record<string, object>> = {
  'hangs on every other request': FAILED,
  'sends 1,000 headers': FAILED,
  'sends JSON that is nested 10,000 times': FAILED,
  'sends what is not UTF-8': FAILED,
  'says gzip and sends text': FAILED,
  'says deflate and sends text': FAILED,
  'says brotli and sends text': FAILED,
  'says keep-alive and closes each time': FAILED,
  'answers before the request is complete': FAILED,
  'answers a second time unasked': FAILED,
  'answers a second time unasked and late': FAILED,
  'speaks HTTP/1.0': FAILED,
  'redirects to itself': FAILED,
  'is a web page': FAILED,
  'asks for proxy credentials': INCOMPLETE,
  'throttles every request': INCOMPLETE,
  'asks to wait for an hour': INCOMPLETE,
}

/** Those that have to be waited for are not waited for long. */
const IMPATIENT = /^hangs|before the request is|per second|never reads|endless 1xx/
const ALTERNATING = /every other|before the request is/
const THROTTLING = /^throttles|for an hour/

describe('a run', () => {
  test.each(Object.entries(hostile))(
    'against a target that %s ends with a verdict',
    async (name, behaviour) => {
      const url = await listenTcp(behaviour)
      const limits = [
        ...(IMPATIENT.test(name) ? ['--timeout', '0.1'] : []),
        // Whether so many in a row are silent that the target counts as dead must not be chance.
        ...(ALTERNATING.test(name) ? ['--concurrency', '1'] : []),
        ...(THROTTLING.test(name) ? ['--max-time', '0.5'] : []),
      ]
      expect(await judged(url, ...ASSOCIATE, ...limits)).toMatchObject({
        ...(ANSWERING[name] ?? NEVER_ANSWERED),
        err: '',
      })
    },
  )

  test.each([
    ['where nothing listens', deadUrl],
    ['whose name nobody knows', async () => 'http://nobody.invalid'],
  ])('against a target %s ends with a verdict', async (_, url) => {
    expect(await judged(await url(), '--operation', 'GetMembers')).toMatchObject({ code: 3 })
  })

  test.each([301, 302, 303, 307, 308])('does not follow a %d to another server', async (status) => {
    const seen: string[] = []
    const elsewhere = await listenTcp((socket) => socket.on('data', (data) => seen.push(String(data))))
    const url = await listenTcp(redirecting(status, `${elsewhere}/members/associate`))
    expect(await judged(url, ...ASSOCIATE)).toMatchObject(FAILED)
    expect(seen).toEqual([])
  })
})
