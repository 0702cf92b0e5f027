import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import type { Variants } from './variant.ts'

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
