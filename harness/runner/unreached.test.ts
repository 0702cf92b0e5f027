import { describe, expect, test } from 'vitest'
import type { HttpResponse } from '../model/exchange.ts'
import { listenHttp } from '../testing/listen.ts'
import { muster } from '../testing/muster.ts'
import { passingClock } from '../testing/passing-clock.ts'
import { acceptsExample, READS, toyCatalogue, toyTarget, WRITES } from '../testing/toy-catalogue.ts'
import { run } from './run.ts'

const SELECTIONS = [
  [],
  ['--operation', 'CreateMembers'],
  ['--operation', 'AssociateMember'],
  ['--operation', 'InviteMembers'],
]

describe('a gateway without a server behind it', () => {
  test.each([502, 503, 504])('that answers %i to everything is named, with exit code 3', async (status) => {
    const url = await listenHttp((incoming, outgoing) => {
      incoming.resume()
      outgoing.writeHead(status, { 'content-type': 'text/html' }).end('<html>Bad Gateway</html>')
    })
    for (const selection of SELECTIONS) {
      const { code, out } = await muster(['run', '--target', url, '--cases', '1', ...selection])
      expect(out).toContain(
        `\nevery answer is ${status} from a gateway: what stands behind it does not answer\nthe target never answered: exit 3\n`,
      )
      expect({ code, unsupported: out.includes('unsupported') }).toEqual({ code: 3, unsupported: false })
    }
  })

  test('leaves only the operations behind it untested', async () => {
    const unreached: HttpResponse = { status: 502, headers: { 'content-type': 'text/html' }, body: 'x' }
    const target = toyTarget((response, { path }) => (path.includes('associate') ? response : unreached))
    const catalogue = toyCatalogue([acceptsExample(WRITES), acceptsExample(READS)])
    const options = { catalogue, target, seed: 1, run: 0, cases: 1, clock: passingClock() }
    const { ended, operations, requirements } = await run(options)
    expect(ended).toBe('finished')
    expect(operations.map(({ supported }) => supported)).toEqual([true, true])
    const accepts = requirements.filter(({ id }) => id.endsWith('accepts-valid-requests'))
    expect(accepts.map(({ operation, verdict, reason }) => [operation, verdict, reason])).toContainEqual([
      ...[READS, 'untestable'],
      'every answer is 502 from a gateway: what stands behind it does not answer',
    ])
  })
})

describe('answers that cannot be decoded', () => {
  test.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ['say gzip and are plain', { 'content-encoding': 'gzip' }, /not in its content-encoding, gzip/],
    ['say br and are plain', { 'content-encoding': 'br' }, /not in its content-encoding, br/],
  ])('fail protocol/answers-every-request with the answer where they %s', async (_, headers, why) => {
    const url = await listenHttp((incoming, outgoing) => {
      incoming.resume()
      outgoing.writeHead(200, { 'content-type': 'application/json', ...headers })
      outgoing.end('{"plain":1}')
    })
    const { code, out } = await muster(['run', '--target', url, '--cases', '1'])
    expect(out).toContain('FAIL inspector2.AssociateMember/protocol/answers-every-request')
    expect(out).toMatch(why)
    expect(out).toMatch(/\n {2}< 200, application\/json.*\n {2}< \{"plain":/)
    expect(out).toContain('MUST failed: exit 1')
    expect(code).toBe(1)
  })
})
