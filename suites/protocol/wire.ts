import fc from 'fast-check'
import {
  type AnswerSet,
  accepted,
  type DrawnInput,
  type Exchange,
  expectAnswer,
  failure,
  type HttpRequest,
  inBytes,
  isAnswered,
  type LawResult,
  type Operation,
  type Property,
  property,
  type RequirementName,
  requirementOf,
  type WireFormat,
} from '../../harness/index.ts'
import { answerOf } from '../laws/envelope.ts'

// HTTP/1.1 requests in bytes, one for each character of a text.

/** UTF-8 as bytes. */
const bytesOf = (text: string): string => Buffer.from(text, 'utf8').toString('latin1')

function framed({ method, path, headers }: HttpRequest, framing: readonly string[], content: string): string {
  const fields = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  return [`${method} ${path} HTTP/1.1`, ...fields, ...framing, 'Connection: close', '', content].join('\r\n')
}

/** A body with its length, after a change to its bytes; the fields stand beside the usual ones. */
export const withLength = (
  change: (bytes: string) => string = (bytes) => bytes,
  ...fields: readonly string[]
): WireFormat => ({
  content: ({ body = '' }) => change(bytesOf(body)),
  framed: (request, content) => framed(request, [`Content-Length: ${content.length}`, ...fields], content),
})

interface Chunking {
  /** Bytes of a chunk; the last one may have fewer. */
  readonly size?: number
  /** What stands behind the size of each chunk. */
  readonly extension?: string
  /** Fields behind the last chunk. */
  readonly trailer?: readonly string[]
}

/** A body in chunks, all in one by default. */
export const chunked = ({
  size = Number.POSITIVE_INFINITY,
  extension = '',
  trailer = [],
}: Chunking): WireFormat => ({
  content: ({ body = '' }) => bytesOf(body),
  framed: (request, content) => {
    const chunks: string[] = []
    for (let at = 0; at < content.length; at += size) {
      const chunk = content.slice(at, at + size)
      chunks.push(`${chunk.length.toString(16)}${extension}\r\n${chunk}\r\n`)
    }
    const end = ['0', ...trailer, '', ''].join('\r\n')
    return framed(request, ['Transfer-Encoding: chunked'], chunks.join('') + end)
  },
})

/** What is not HTTP is refused or hung up on, and the next request is served. */
function malformedHttp(operation: Operation): Property {
  const requirement = requirementOf(operation.id, 'protocol/malformed-http')
  const expected = answerOf(requirement)
  const bytes: Readonly<Record<string, string>> = {
    'no request line': '\x16\x03\x01garbage\r\n\r\n',
    'a header without a name': `POST ${operation.path} HTTP/1.1\r\nHost: localhost\r\n: x\r\n\r\n`,
    'a length that is no number': `POST ${operation.path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: ten\r\n\r\n`,
  }
  return property<string>({
    requirement,
    aspect: 'raw',
    boundaries: Object.entries(bytes).map(([label, text]) => ({ label, values: fc.constant(text) })),
    controlled: true,
    needsBytes: true,
    law: async (text, context) => judge(await context.sendUnchecked(inBytes(text)), expected),
  })
}

/** To close the connection is a proper answer to what is not HTTP, and so is an answer in the manner of HTTP/0.9. */
function judge(exchange: Exchange, expected: AnswerSet): LawResult {
  if (isAnswered(exchange)) return expectAnswer(exchange, expected)
  const { kind, detail } = exchange.noAnswer
  return kind === 'reset' || kind === 'garbage'
    ? undefined
    : failure({ identity: kind, expected: 'a 4xx or a closed connection', got: detail }, [exchange])
}

/** What only bytes can say: other framings of a body, expectations, text that is not UTF-8, and what is not HTTP. */
export const wire = (operation: Operation): readonly Property[] => [
  malformedHttp(operation),
  spelled(operation, 'protocol/chunked-request', CHUNKED),
  spelled(operation, 'protocol/expect-continue', {
    'a body that is sent at once': withLength(undefined, 'Expect: 100-continue'),
  }),
  spelled(operation, 'protocol/not-utf-8', NOT_UTF_8),
]

const CHUNKED: Readonly<Record<string, WireFormat>> = {
  'in one chunk': chunked({}),
  'in chunks of ten bytes': chunked({ size: 10 }),
  'byte by byte': chunked({ size: 1 }),
  'with extensions and a trailer': chunked({ size: 20, extension: ';x=1', trailer: ['X-Trailer: 1'] }),
}

/** Bytes that no UTF-8 has, in a member that is ignored. */
const NOT_UTF_8: Readonly<Record<string, WireFormat>> = {
  'a byte that is never used': ignored('\xff'),
  'a continuation alone': ignored('\x80'),
  'a sequence cut short': ignored('\xe2\x82'),
  'an overlong slash': ignored('\xc0\xaf'),
  'a surrogate': ignored('\xed\xa0\x80'),
}

function ignored(bytes: string): WireFormat {
  return withLength((body) => body.replace('{', `{"zzUnknown":"${bytes}",`))
}

/** Accepted requests, spelled in one way after another. */
function spelled(
  operation: Operation,
  name: RequirementName,
  spellings: Readonly<Record<string, WireFormat>>,
): Property {
  const requirement = requirementOf(operation.id, name)
  return property<{ readonly input: DrawnInput; readonly spelling: string }>({
    requirement,
    aspect: 'spelled',
    boundaries: Object.keys(spellings).map((label) => ({
      label,
      values: fc.record({ input: accepted(operation, 'small'), spelling: fc.constant(label) }),
    })),
    controlled: true,
    needsBytes: true,
    law: async ({ input, spelling }, context) => {
      const format = spellings[spelling]
      if (!format) throw new Error(`"${spelling}" is not a spelling of ${name}`)
      const { exchange } = await context.callUnchecked(operation.id, input, (request) => ({
        ...request,
        format,
      }))
      return expectAnswer(exchange, answerOf(requirement))
    },
  })
}
