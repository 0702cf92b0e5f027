import type { IncomingMessage, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { createEmulator } from '../harness/emulator/emulator.ts'
import { run } from '../harness/runner/run.ts'
import { httpTarget } from '../harness/targets/http.ts'
import { listenHttp } from '../harness/testing/listen.ts'
import { catalogue } from './catalogue.ts'

/** What a server does with some requests before it reads them. */
type Gate = (incoming: IncomingMessage, outgoing: ServerResponse) => 'done' | 'go on'

const when =
  (concerns: (incoming: IncomingMessage) => boolean, act: (outgoing: ServerResponse) => unknown): Gate =>
  (incoming, outgoing) => {
    if (!concerns(incoming)) return 'go on'
    act(outgoing)
    return 'done'
  }

const isLarge = ({ headers }: IncomingMessage) => Number(headers['content-length'] ?? 0) > 2 ** 20
const isChunked = ({ headers }: IncomingMessage) => headers['transfer-encoding'] !== undefined
const isUnusual = ({ method = '' }: IncomingMessage) => /HEAD|OPTIONS|PUT|PATCH/.test(method)

/** Servers that differ in what they let through and in how they hang up; no MUST may blame them, nor any SHOULD. */
const GATES: Readonly<Record<string, Gate>> = {
  'wants a length': when(isChunked, (outgoing) => outgoing.writeHead(411).end()),
  'knows no chunks': when(isChunked, (outgoing) => outgoing.writeHead(501, { connection: 'close' }).end()),
  'refuses large bodies before they came, and hangs up': when(isLarge, (outgoing) =>
    outgoing.writeHead(413, { connection: 'close' }).end(() => outgoing.socket?.destroySoon()),
  ),
  'hangs up on large bodies': when(isLarge, (outgoing) => outgoing.socket?.destroy()),
  'meets no expectations': when(
    ({ headers }) => headers.expect !== undefined,
    (outgoing) => outgoing.writeHead(417).end(),
  ),
  'answers other methods without reading the body': when(isUnusual, (outgoing) =>
    outgoing.writeHead(405, { connection: 'close', 'content-type': 'text/html' }).end('<h1>405</h1>'),
  ),
}

describe('a correct server that is choosy on the wire', () => {
  test.each(Object.entries(GATES))('has no failure: %s', async (_, gate) => {
    const target = httpTarget({ url: await serve(gate) })
    const { requirements } = await run({ catalogue, target, seed: 1, run: 0, cases: 1 })
    await target.close()
    const blamed = requirements.filter(({ verdict }) => verdict !== 'pass')
    expect(
      blamed
        .filter(({ id, level }) => level === 'MUST' || !id.endsWith(LENIENT))
        .map(({ id, verdict, reason, failure }) => ({ id, verdict, reason, got: failure?.got })),
    ).toEqual([])
  })
})

/** The server below replaces what is not UTF-8, as servers in Go do: a warning, no more. */
const LENIENT = '/protocol/not-utf-8'

function serve(gate: Gate): Promise<string> {
  const emulator = createEmulator()
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    if (gate(incoming, outgoing) === 'done') return
    const { method = '', url = '', headers } = incoming
    const body = await text(incoming)
    const response = await emulator.handle({
      method,
      path: url,
      headers: headers as Record<string, string>,
      ...(body !== '' && { body }),
    })
    outgoing.writeHead(response.status, response.headers).end(response.body)
  }
  return listenHttp((incoming, outgoing) => void answer(incoming, outgoing))
}
