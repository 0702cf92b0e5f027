import type { HttpRequest, WireFormat } from '../../harness/index.ts'

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
