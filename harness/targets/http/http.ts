import type { IncomingMessage, RequestOptions } from 'node:http'
import type { Answer, HttpRequest, NoAnswer } from '../../model/exchange.ts'
import type { Target } from '../target.ts'
import { withoutCoding } from './content-coding.ts'
import { explain } from './no-answer.ts'
import { sendBytes } from './raw-socket.ts'
import { openTransport, type Transport, type TransportOptions } from './transport.ts'
import { UnsolicitedResponseDetector } from './unsolicited.ts'

export interface HttpOptions extends TransportOptions {
  readonly url: string
  readonly name?: string
  /** Milliseconds until a request counts as unanswered; 10,000 by default. */
  readonly timeout?: number
  /** Bytes, decompressed; longer answers are cut off. 4 MiB by default. */
  readonly maxBody?: number
  /** Sent with every request beside its own; reports do not show them. */
  readonly headers?: Readonly<Record<string, string>>
}

/** A target at an `http://` or `https://` URL, spoken to over kept-alive connections. */
export function httpTarget({
  url,
  name = url,
  timeout = 10_000,
  maxBody = 4 * 2 ** 20,
  headers = {},
  ...options
}: HttpOptions): Target {
  const base = new URL(url)
  const transport = openTransport(base, options)
  const unsolicited = new UnsolicitedResponseDetector()
  const { connect } = transport
  const { proxy: proxyUrl, proxyVariable } = options
  const source = proxyVariable === undefined ? '' : ` (${proxyVariable})`
  const proxy = proxyUrl && `${proxyUrl.host}${source}`
  const connection = { base, transport, unsolicited, headers, timeout, maxBody, proxy }
  return {
    name,
    url,
    sendsBytes: connect !== undefined,
    send: (request) => {
      const { format } = request
      if (!format) return attempt(request, { ...connection, fresh: unsolicited.seen })
      if (!connect) return Promise.resolve(NO_BYTES)
      const placed = atTarget(request, url, headers)
      return sendBytes(connect, format.framed(placed, format.content(request)), timeout)
    },
    close: async () => transport.close(),
  }
}

const NO_BYTES: Answer = {
  noAnswer: { kind: 'refused', detail: 'a proxy takes no requests in bytes of their own' },
}

/** The request with the path and the Host header of a target, where it does not have them yet. */
export const atTarget = (
  request: HttpRequest,
  url: string,
  headers: HttpRequest['headers'] = {},
): HttpRequest => {
  const base = new URL(url)
  return {
    ...request,
    path: pathOf(base, request),
    headers: { Host: base.host, ...headers, ...request.headers },
  }
}

interface Connection {
  readonly base: URL
  readonly transport: Transport
  readonly unsolicited: UnsolicitedResponseDetector
  /** Over a connection of its own. */
  readonly fresh: boolean
  readonly headers: Readonly<Record<string, string>>
  readonly timeout: number
  readonly maxBody: number
  /** The forward proxy, for messages. */
  readonly proxy: string | undefined
}

/** Rejects what Node refuses to send, such as a header with a newline: a mistake of the caller. */
function attempt(request: HttpRequest, connection: Connection): Promise<Answer> {
  const { transport, unsolicited, fresh, timeout, maxBody } = connection
  return new Promise((resolve) => {
    const outgoing = transport.request(optionsOf(request, connection), fresh)
    let begun = false
    let settled = false
    const settle = (answer: Answer | Promise<Answer>) => {
      clearTimeout(timer)
      settled = true
      resolve(answer)
    }
    const give = (noAnswer: NoAnswer) => {
      settle({ noAnswer })
      outgoing.destroy()
    }
    const late = { kind: 'timeout', detail: `no complete answer within ${timeout} ms` } as const
    const timer = setTimeout(() => give(late), timeout)
    outgoing.on('error', (error: NodeJS.ErrnoException) => {
      if (settled) return
      // A server may close an idle connection at the moment it is used again (RFC 9112, 9.3.1): only a fresh one tells.
      const closed = error.code === 'ECONNRESET' || error.code === 'EPIPE'
      if (closed && outgoing.reusedSocket && !begun) settle(attempt(request, { ...connection, fresh: true }))
      else settle({ noAnswer: explain(error, begun, connection.proxy) })
    })
    outgoing.on('socket', (socket) => unsolicited.busy(socket))
    outgoing.on('response', (incoming) => {
      begun = true
      if (incoming.statusCode === 407 && isOfProxy(connection)) {
        const detail = `the proxy ${connection.proxy} does not lead there: it answered 407, so it wants credentials`
        return give({ kind: 'refused', detail })
      }
      receive(incoming, maxBody, settle, give)
      incoming.on('end', () => {
        if (outgoing.socket && outgoing.shouldKeepAlive) unsolicited.idle(outgoing.socket)
        // A target that answers without reading the request to its end would keep the connection open.
        if (!outgoing.writableFinished) outgoing.destroy()
      })
    })
    outgoing.on('upgrade', (_, socket) => {
      socket.destroy()
      give({ kind: 'garbage', detail: 'the target switched to another protocol without a request to do so' })
    })
    // As text, the body goes into one write with the head.
    outgoing.end(request.body)
  })
}

/** Only a proxy of plain HTTP writes answers itself; over TLS, it opens a tunnel. */
const isOfProxy = ({ base, proxy }: Connection) => proxy !== undefined && base.protocol === 'http:'

const pathOf = (base: URL, { path }: HttpRequest) => base.pathname.replace(/\/$/, '') + path

function optionsOf(request: HttpRequest, { base, headers: extra }: Connection): RequestOptions {
  const { method, headers, body } = request
  return {
    method,
    path: pathOf(base, request),
    headers: {
      Host: base.host,
      ...extra,
      ...headers,
      ...((body !== undefined || method !== 'GET') && { 'Content-Length': Buffer.byteLength(body ?? '') }),
    },
  }
}

function receive(
  incoming: IncomingMessage,
  maxBody: number,
  settle: (answer: Answer) => void,
  give: (noAnswer: NoAnswer) => void,
): void {
  const chunks: Buffer[] = []
  let length = 0
  incoming.on('data', (chunk: Buffer) => {
    length += chunk.length
    if (length > maxBody) give(tooLarge(maxBody))
    else chunks.push(chunk)
  })
  incoming.on('error', (error) => give(explain(error, true)))
  incoming.on('end', () => settle(answerOf(incoming, Buffer.concat(chunks), maxBody)))
}

/** Bytes of a body that cannot be decoded to show. */
const SHOWN = 1_024

function answerOf(incoming: IncomingMessage, body: Buffer, maxBody: number): Answer {
  const { statusCode: status = 0, headers } = incoming
  const answered = (text: Buffer) => ({ status, headers: joined(headers), body: text.toString('utf8') })
  const coding = headers['content-encoding']
  try {
    return { response: answered(withoutCoding(body, coding, maxBody)) }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ERR_BUFFER_TOO_LARGE') return { noAnswer: tooLarge(maxBody) }
    const detail = `the body is not in its content-encoding, ${coding}: ${message}`
    return { noAnswer: { kind: 'garbage', detail, response: answered(body.subarray(0, SHOWN)) } }
  }
}

const tooLarge = (maxBody: number): NoAnswer => ({
  kind: 'too-large',
  detail: `more than ${maxBody} bytes of body`,
})

const joined = (headers: IncomingMessage['headers']) =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  )
