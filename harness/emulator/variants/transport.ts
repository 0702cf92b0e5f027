import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import type { HttpResponse } from '../../model/exchange.ts'
import { verified } from '../protocol/signature.ts'
import type { Middleware, Wire } from '../variations/variation.ts'
import { refusal, type Variants, withResponseHeader } from './variant.ts'

const ENCODERS: Readonly<Record<string, (text: string) => Buffer>> = {
  gzip: gzipSync,
  deflate: deflateSync,
  br: brotliCompressSync,
}

/** Correct servers whose answers travel in another way. */
export const transportVariants = {
  'chunked-answers': {
    text: 'Answers come in chunks of 50 bytes, without a length.',
    wire: {
      write: ({ status, headers, body }, outgoing) => {
        outgoing.writeHead(status, headers)
        const bytes = Buffer.from(body)
        for (let at = 0; at < bytes.length; at += 50) outgoing.write(bytes.subarray(at, at + 50))
        outgoing.end()
      },
    },
  },
  'gzipped-answers': {
    text: 'Answers are compressed, whatever is asked for.',
    warns: [{ select: '*/protocol/accepted-coding', why: 'SDKs that ask for no coding decode none.' }],
    wire: {
      write: ({ status, headers, body }, outgoing) => {
        outgoing.writeHead(status, { ...headers, 'content-encoding': 'gzip' }).end(gzipSync(body))
      },
    },
  },
  'compresses-where-asked': {
    text: 'Answers are compressed where the client asks for it, with the first coding of its list.',
    wire: {
      write: ({ status, headers, body }, outgoing) => {
        const [coding = ''] = String(outgoing.req.headers['accept-encoding'] ?? '').split(/[,;]/)
        const encode = ENCODERS[coding.trim()]
        const sent = encode ? encode(body) : body
        const coded = encode ? { 'content-encoding': coding.trim(), vary: 'accept-encoding' } : {}
        outgoing
          .writeHead(status, { ...headers, ...coded, 'content-length': Buffer.byteLength(sent) })
          .end(sent)
      },
    },
  },
  'bare-deflate-where-asked': {
    text: 'Who asks for deflate gets it without the header of zlib, as some servers do.',
    wire: {
      write: ({ status, headers, body }, outgoing) => {
        const isAsked = String(outgoing.req.headers['accept-encoding'] ?? '').startsWith('deflate')
        if (!isAsked) return void outgoing.writeHead(status, headers).end(body)
        outgoing.writeHead(status, { ...headers, 'content-encoding': 'deflate' }).end(deflateRawSync(body))
      },
    },
  },
  'connection-close': {
    text: 'Every answer is the last of its connection.',
    wire: {
      write: ({ status, headers, body }, outgoing) => {
        outgoing.writeHead(status, { ...headers, connection: 'close' }).end(body)
      },
    },
  },
  'short-keep-alive': {
    text: 'Idle connections are closed after a millisecond.',
    wire: { options: { keepAliveTimeout: 1 } },
  },
  'upper-case-header-names': {
    text: 'The names of headers are in capitals.',
    wire: {
      write: ({ status, headers, body }, outgoing) => {
        const upper = Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value])
        outgoing.writeHead(status, Object.fromEntries(upper)).end(body)
      },
    },
  },
  'bytes-that-are-no-utf-8': {
    text: 'Bytes of a body that are no UTF-8 are replaced, as servers in Go do.',
    warns: [{ select: '*/protocol/not-utf-8', why: 'What was replaced is legal.' }],
    wire: {},
    middleware: () => (request, next) =>
      next(request.body === undefined ? request : { ...request, body: request.body.replace(/^\uFFFD/, '') }),
  },
} satisfies Variants

type Gate = Required<Pick<Wire, 'gate'>>

const when = (
  concerns: (incoming: IncomingMessage) => boolean,
  act: (outgoing: ServerResponse) => unknown,
): Gate => ({
  gate: (incoming, outgoing) => {
    if (!concerns(incoming)) return 'go on'
    act(outgoing)
    return 'done'
  },
})

const isLarge = ({ headers }: IncomingMessage) => Number(headers['content-length'] ?? 0) > 2 ** 20
const isChunked = ({ headers }: IncomingMessage) => headers['transfer-encoding'] !== undefined
const isUnusual = ({ method = '' }: IncomingMessage) => /HEAD|OPTIONS|PUT|PATCH/.test(method)

/** Correct servers that are choosy in what they let through, or hang up on the rest. */
export const gateVariants = {
  'wants-a-length': {
    text: 'A body without a length is refused with 411.',
    wire: when(isChunked, (outgoing) => outgoing.writeHead(411).end()),
  },
  'knows-no-chunks': {
    text: 'A body in chunks is not implemented.',
    wire: when(isChunked, (outgoing) => outgoing.writeHead(501, { connection: 'close' }).end()),
  },
  'refuses-large-bodies-early': {
    text: 'A large body is refused before it came, and the connection closed.',
    wire: when(isLarge, (outgoing) =>
      outgoing.writeHead(413, { connection: 'close' }).end(() => outgoing.socket?.destroySoon()),
    ),
  },
  'hangs-up-on-large-bodies': {
    text: 'A large body is not answered: the connection is closed.',
    wire: when(isLarge, (outgoing) => outgoing.socket?.destroy()),
  },
  'meets-no-expectations': {
    text: 'A request with an Expect header is refused with 417.',
    wire: when(
      ({ headers }) => headers.expect !== undefined,
      (outgoing) => outgoing.writeHead(417).end(),
    ),
  },
  'other-methods-unread': {
    text: 'Other methods are answered before their bodies came, and the connection closed.',
    wire: when(isUnusual, (outgoing) =>
      outgoing.writeHead(405, { connection: 'close', 'content-type': 'text/html' }).end('<h1>405</h1>'),
    ),
  },
} satisfies Variants

/** Correct servers that take their time, turn callers away for a while, or want to know who they are. */
export const paceVariants = {
  'slow-answers': {
    text: 'Answers take up to three milliseconds, so that some overtake others.',
    middleware: () => {
      let asked = 0
      return async (request, next) => {
        const response = await next(request)
        await wait((7 * ++asked) % 4)
        return response
      }
    },
  },
  'throttles-now-and-then': {
    text: 'Every fifth request is throttled before it has an effect, and answered when it comes again.',
    middleware: turningAway(5, () => refusal(429, 'ThrottlingException')),
  },
  'unavailable-now-and-then': {
    text: 'Every seventh request is turned away with 503 before it has an effect, and answered when it comes again.',
    middleware: turningAway(7, () => refusal(503, 'ServiceUnavailableException')),
  },
  'signature-required': {
    text: 'Only what is signed is answered.',
    signed: true,
    middleware: () => (request, next) => verified({ handle: next }).handle(request),
  },
} satisfies Variants

/**
 * Throttles one request of several, with Retry-After, and lets it pass the next time: where time stands still, all
 * come back at once, in step with the count.
 */
function turningAway(every: number, refuse: () => HttpResponse): () => Middleware {
  return () => {
    let asked = 0
    const away = new Set<string>()
    return async (request, next) => {
      const key = `${request.path} ${request.body}`
      if (away.delete(key) || ++asked % every > 0) return next(request)
      away.add(key)
      return withResponseHeader(refuse(), 'retry-after', () => '0')
    }
  }
}
