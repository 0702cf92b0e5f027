import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { HttpResponse } from '../model/exchange.ts'
import type { Emulator } from './emulator.ts'
import { respond } from './pipeline.ts'
import { bodyText, MOST_BYTES } from './protocol/parse.ts'
import { internalFailure, tooLarge } from './protocol/refusals.ts'
import type { Wire } from './variations/variation.ts'

/** Longer than a client leaves a connection idle, because closing one just as it is used again looks like a crash. */
const IDLE_MILLISECONDS = 60_000

/** A server that listens until it is closed. */
export interface RunningEmulator {
  readonly url: string
  readonly close: () => Promise<void>
}

/** Where an emulator listens; port 0 takes any that is free. */
export interface ServeOptions {
  readonly host: string
  readonly port: number
  /** A certificate and its key, in PEM: served over TLS. */
  readonly tls?: { readonly cert: string; readonly key: string }
  /** How it differs on the wire. */
  readonly wire?: Wire | undefined
}

/** Serves an emulator over HTTP. */
export async function serveEmulator(
  emulator: Emulator,
  { host, port, tls, wire = {} }: ServeOptions,
): Promise<RunningEmulator> {
  const { gate = () => 'go on', write = send, prepare = () => {} } = wire
  const options = { keepAliveTimeout: IDLE_MILLISECONDS, ...wire.options }
  const listener = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    if (gate(incoming, outgoing) === 'done') return
    answer(emulator, incoming).then(
      (response) => write(response, outgoing),
      () => outgoing.destroy(),
    )
  }
  const server = tls ? createTlsServer({ ...options, ...tls }, listener) : createServer(options, listener)
  prepare(server)
  server.listen(port, host)
  await once(server, 'listening')
  const address = server.address() as AddressInfo
  return {
    url: `${tls ? 'https' : 'http'}://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`,
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

async function answer(emulator: Emulator, incoming: IncomingMessage): Promise<HttpResponse> {
  const body = await received(incoming)
  if (body === 'too large') return respond(tooLarge)
  const request = {
    method: incoming.method ?? '',
    path: originForm(incoming.url ?? ''),
    headers: headersOf(incoming),
    ...(body.length > 0 && { body: bodyText(body) }),
  }
  return emulator.handle(request).catch(() => respond(internalFailure))
}

/** The whole body is read even where it is too large: a client that is still sending does not look for an answer. */
async function received(incoming: IncomingMessage): Promise<Buffer | 'too large'> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes <= MOST_BYTES) chunks.push(chunk)
  }
  return bytes > MOST_BYTES ? 'too large' : Buffer.concat(chunks)
}

/** A proxy sends the whole URL as the request target, which every server has to accept (RFC 9112, section 3.2.2). */
const originForm = (target: string) => target.replace(/^https?:\/\/[^/?]*/i, '')

function headersOf({ headers }: IncomingMessage): Readonly<Record<string, string>> {
  const single: Record<string, string> = {}
  for (const name in headers) {
    const value = headers[name]
    // Node writes all names in lower case; faults and variants read this one as clients send it.
    if (typeof value === 'string') single[name === 'authorization' ? 'Authorization' : name] = value
  }
  return single
}

function send({ status, headers, body }: HttpResponse, outgoing: ServerResponse): void {
  // An answer without content must not tell its length (RFC 9110, section 8.6).
  outgoing.writeHead(status, {
    ...headers,
    ...(status !== 204 && { 'content-length': Buffer.byteLength(body) }),
  })
  outgoing.end(body)
}
