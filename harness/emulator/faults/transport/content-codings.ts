import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import type { HttpResponse } from '../../../model/exchange.ts'
import type { SideEffect, Wire } from '../../variations/variation.ts'
import { breaking, type FaultRow, faultRows, requirementsNamed } from '../fault.ts'

type Write = NonNullable<Wire['write']>

/** Other requests ask for codings too. */
const ASKED: readonly SideEffect[] = [
  { select: '*/protocol/answers-every-request', why: 'A body that does not decode is no answer.' },
  { select: '*/protocol/client-headers', why: 'Some clients ask for gzip.' },
]

const plain: Write = ({ status, headers, body }, outgoing) =>
  void outgoing.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body)

const coded = (
  { status, headers }: HttpResponse,
  coding: string,
  bytes: Buffer,
  outgoing: Parameters<Write>[1],
) =>
  void outgoing
    .writeHead(status, { ...headers, 'content-encoding': coding, 'content-length': bytes.length })
    .end(bytes)

/** Answers in another way who asks for a coding. */
const asked = (coding: string, text: string, write: Write): FaultRow => ({
  ...breaking('protocol/content-coding', {
    text,
    kind: 'transport',
    also: ASKED,
    middleware: () => (request, next) => next(request),
  }),
  wire: {
    write: (response, outgoing) => {
      const accepts = String(outgoing.req.headers['accept-encoding'] ?? '')
      return accepts.includes(coding) ? write(response, outgoing) : plain(response, outgoing)
    },
  },
})

export const transportContentCodingFaults = faultRows({
  // A proxy unpacked the body and passes on the header.
  'coding-of-a-plain-body': asked(
    'gzip',
    'Who asks for gzip gets a plain body that is labelled gzip.',
    (response, outgoing) => coded(response, 'gzip', Buffer.from(response.body), outgoing),
  ),
  'coding-with-another-label': asked(
    'deflate',
    'Who asks for deflate gets gzip that is labelled deflate.',
    (response, outgoing) => coded(response, 'deflate', gzipSync(response.body), outgoing),
  ),
  'coding-cut-short': asked('br', 'Who asks for brotli gets a body without its end.', (response, outgoing) =>
    coded(response, 'br', brotliCompressSync(response.body).subarray(0, -3), outgoing),
  ),
  'coding-with-the-length-of-the-text': asked(
    'deflate',
    'Who asks for deflate gets the length of the text before it was compressed.',
    ({ status, headers, body }, outgoing) => {
      const length = Buffer.byteLength(body) + 100
      outgoing.writeHead(status, { ...headers, 'content-encoding': 'deflate', 'content-length': length })
      outgoing.write(deflateSync(body), () => outgoing.socket?.destroySoon())
    },
  ),
  'coding-of-errors-alone-is-wrong': asked(
    'gzip',
    'Who asks for gzip gets plain errors that are labelled gzip.',
    (response, outgoing) =>
      coded(
        response,
        'gzip',
        response.status < 400 ? gzipSync(response.body) : Buffer.from(response.body),
        outgoing,
      ),
  ),
  'coding-that-nobody-asked-for': {
    text: 'Every answer is compressed with brotli, whatever is asked for.',
    kind: 'transport',
    kills: requirementsNamed('protocol/accepted-coding'),
    wire: {
      write: (response, outgoing) => coded(response, 'br', brotliCompressSync(response.body), outgoing),
    },
  },
})
