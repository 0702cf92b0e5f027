import type { IncomingMessage, ServerOptions, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { createEmulator } from '../harness/emulator/emulator.ts'
import type { HttpResponse } from '../harness/model/exchange.ts'
import { run } from '../harness/runner/run.ts'
import { httpTarget } from '../harness/targets/http.ts'
import { listenHttp } from '../harness/testing/listen.ts'
import { catalogue } from './catalogue.ts'

type Write = (response: HttpResponse, outgoing: ServerResponse) => void

/** Correct servers whose answers travel in another way. */
const VARIANTS: Readonly<Record<string, { readonly server?: ServerOptions; readonly write: Write }>> = {
  chunked: {
    write: ({ status, headers, body }, outgoing) => {
      outgoing.writeHead(status, headers)
      const bytes = Buffer.from(body)
      for (let at = 0; at < bytes.length; at += 50) outgoing.write(bytes.subarray(at, at + 50))
      outgoing.end()
    },
  },
  gzip: {
    write: ({ status, headers, body }, outgoing) => {
      outgoing.writeHead(status, { ...headers, 'content-encoding': 'gzip' }).end(gzipSync(body))
    },
  },
  'Connection: close': {
    write: ({ status, headers, body }, outgoing) => {
      outgoing.writeHead(status, { ...headers, connection: 'close' }).end(body)
    },
  },
  'connections that are soon closed': {
    server: { keepAliveTimeout: 1 },
    write: ({ status, headers, body }, outgoing) => {
      outgoing.writeHead(status, headers).end(body)
    },
  },
  'upper-case header names': {
    write: ({ status, headers, body }, outgoing) => {
      const upper = Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value])
      outgoing.writeHead(status, Object.fromEntries(upper)).end(body)
    },
  },
}

describe('a correct server that answers in another way', () => {
  test.each(Object.entries(VARIANTS))('has no failure: %s', async (_, { server = {}, write }) => {
    const target = httpTarget({ url: await serve(server, write) })
    const { requirements } = await run({ catalogue, target, seed: 1, run: 0, cases: 3 })
    await target.close()
    const blamed = requirements.filter(({ id, verdict }) => verdict !== 'pass' && !id.endsWith(LENIENT))
    expect(
      blamed.map(({ id, verdict, reason, failure }) => ({ id, verdict, reason, got: failure?.got })),
    ).toEqual([])
  })
})

/** The server below replaces what is not UTF-8, as servers in Go do: a warning, no more. */
const LENIENT = '/protocol/not-utf-8'

function serve(options: ServerOptions, write: Write): Promise<string> {
  const emulator = createEmulator()
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const { method = '', url = '', headers } = incoming
    const body = await text(incoming)
    const request = {
      method,
      path: url,
      headers: headers as Record<string, string>,
      ...(body !== '' && { body }),
    }
    write(await emulator.handle(request), outgoing)
  }
  return listenHttp((incoming, outgoing) => void answer(incoming, outgoing), options)
}
