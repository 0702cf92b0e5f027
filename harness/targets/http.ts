import { Agent, type ClientRequest, type IncomingMessage, request as send } from 'node:http'
import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import type { Answer, HttpRequest, NoAnswer } from '../model/exchange.ts'
import { sendRaw } from './raw-socket.ts'
import type { Target } from './target.ts'

export interface HttpOptions {
  readonly url: string
  readonly name?: string
  /** Milliseconds until a request counts as unanswered; 10,000 by default. */
  readonly timeout?: number
  /** Bytes, decompressed; longer answers are cut off. 16 MiB by default. */
  readonly maxBody?: number
}

/** A target at an `http://` URL, spoken to over kept-alive connections. */
export function httpTarget({
  url,
  name = url,
  timeout = 10_000,
  maxBody = 16 * 2 ** 20,
}: HttpOptions): Target {
  const base = new URL(url)
  const prefix = base.pathname.replace(/\/$/, '')
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const attempt = (request: HttpRequest, mayRetry: boolean): Promise<Answer> =>
    new Promise((resolve) => {
      const body = request.body === undefined ? undefined : Buffer.from(request.body)
      const outgoing = send({
        agent,
        host: base.hostname.replace(/^\[|\]$/g, ''),
        port: base.port || 80,
        method: request.method,
        path: prefix + request.path,
        headers: {
          Host: base.host,
          ...request.headers,
          ...(request.method !== 'GET' && { 'Content-Length': body?.length ?? 0 }),
        },
      })
      const settle = (answer: Answer) => {
        clearTimeout(timer)
        resolve(answer)
      }
      const give = (noAnswer: NoAnswer) => {
        settle({ noAnswer })
        outgoing.destroy()
      }
      const timer = setTimeout(
        () => give({ kind: 'timeout', detail: `no complete answer within ${timeout} ms` }),
        timeout,
      )
      outgoing.on('error', (error: NodeJS.ErrnoException) => {
        // A server may close an idle connection at the moment it is used again (RFC 9112, 9.3.1): only a fresh one tells.
        if (mayRetry && error.code === 'ECONNRESET' && outgoing.reusedSocket) {
          clearTimeout(timer)
          resolve(attempt(request, false))
        } else settle({ noAnswer: explain(error) })
      })
      outgoing.on('response', (incoming) => receive(incoming, maxBody, settle, give))
      endWith(outgoing, body)
    })
  return {
    name,
    url,
    send: (request) => attempt(request, true),
    sendRaw: (bytes) => sendRaw(base, bytes, timeout),
    close: async () => agent.destroy(),
  }
}

const endWith = (outgoing: ClientRequest, body: Buffer | undefined) =>
  body === undefined ? outgoing.end() : outgoing.end(body)

function receive(
  incoming: IncomingMessage,
  maxBody: number,
  settle: (answer: Answer) => void,
  give: (noAnswer: NoAnswer) => void,
): void {
  const chunks: Buffer[] = []
  let length = 0
  const body = decompressed(incoming)
  body.on('data', (chunk: Buffer) => {
    length += chunk.length
    if (length > maxBody) give({ kind: 'too-large', detail: `more than ${maxBody} bytes of body` })
    else chunks.push(chunk)
  })
  body.on('error', (error) =>
    give({ kind: 'garbage', detail: `the body cannot be decoded: ${error.message}` }),
  )
  incoming.on('error', () => give({ kind: 'truncated', detail: 'the connection closed within the body' }))
  body.on('end', () => {
    settle({
      response: {
        status: incoming.statusCode ?? 0,
        headers: joined(incoming.headers),
        body: Buffer.concat(chunks).toString('utf8'),
      },
    })
  })
}

function decompressed(incoming: IncomingMessage): Readable {
  switch (incoming.headers['content-encoding']?.toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return incoming.pipe(createGunzip())
    case 'deflate':
      return incoming.pipe(createInflate())
    case 'br':
      return incoming.pipe(createBrotliDecompress())
    default:
      return incoming
  }
}

const joined = (headers: IncomingMessage['headers']) =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  )

function explain(error: NodeJS.ErrnoException): NoAnswer {
  if (error.code === 'ECONNREFUSED' || error.code === 'ENOTFOUND' || error.code === 'EHOSTUNREACH') {
    return {
      kind: 'refused',
      detail: error.code === 'ENOTFOUND' ? 'the host name is unknown' : 'nothing listens there',
    }
  }
  if (error.code?.startsWith('HPE_')) return { kind: 'garbage', detail: `not HTTP: ${error.message}` }
  return { kind: 'reset', detail: `the connection closed before an answer (${error.code ?? error.message})` }
}
