import { createHash } from 'node:crypto'
import type { HttpRequest } from '../../model/exchange.ts'
import { requestHeader } from '../request-header.ts'

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** A request in the one spelling that SigV4 signs, with these headers; undefined where one of them is not there. */
export function canonicalRequest(request: HttpRequest, signedHeaders: readonly string[]): string | undefined {
  const values = signedHeaders.map((name) => requestHeader(request, name))
  if (values.includes(undefined)) return undefined
  const [path = '', query = ''] = request.path.split(/\?(.*)/s)
  return [
    request.method,
    canonicalPath(path),
    canonicalQuery(query),
    ...signedHeaders.map((name, index) => `${name}:${values[index]?.trim().replaceAll(/\s+/g, ' ')}`),
    '',
    signedHeaders.join(';'),
    sha256(request.body ?? ''),
  ].join('\n')
}

/** Without dots and empty segments, and each segment, which is encoded already, encoded once more. */
function canonicalPath(path: string): string {
  const kept: string[] = []
  for (const segment of path.split('/')) {
    if (segment === '..') kept.pop()
    else if (segment !== '' && segment !== '.') kept.push(encoded(segment))
  }
  const last = kept.length > 0 && path.endsWith('/') ? '/' : ''
  return `/${kept.join('/')}${last}`
}

const canonicalQuery = (query: string): string =>
  query
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => pair.split(/=(.*)/s))
    .map(([name = '', value = '']) => [encoded(decoded(name)), encoded(decoded(value))] as const)
    .toSorted(([a, x], [b, y]) => compare(a, b) || compare(x, y))
    .map(([name, value]) => `${name}=${value}`)
    .join('&')

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** All but the unreserved characters of RFC 3986. */
const encoded = (text: string) =>
  encodeURIComponent(text.toWellFormed()).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
