import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { HttpRequest } from '../../model/exchange.ts'
import type { Emulator } from '../emulator.ts'
import { respond } from '../pipeline.ts'
import { isNoText, requestHeader } from './parse.ts'
import { incompleteSignature, invalidSignature, type Refusal, unknownKey, unsigned } from './refusals.ts'

/** What an Authorization header of SigV4 says. */
interface Authorization {
  readonly accessKeyId: string
  /** Day, region, service and terminator, as they were sent. */
  readonly scope: readonly string[]
  /** In lower case, in the order that was sent. */
  readonly signedHeaders: readonly string[]
  readonly signature: string
}

const SCHEME = 'AWS4-HMAC-SHA256'

/** Reads an Authorization header; undefined where anything that it must have is missing. */
function parseAuthorization(header: string): Authorization | undefined {
  const [scheme, ...rest] = header.trim().split(' ')
  if (scheme !== SCHEME) return undefined
  const members = new Map(
    rest
      .join(' ')
      .split(',')
      .map((part) => {
        const [name = '', value = ''] = part.trim().split(/=(.*)/s)
        return [name, value] as const
      }),
  )
  const [accessKeyId = '', ...scope] = (members.get('Credential') ?? '').split('/')
  const signedHeaders = (members.get('SignedHeaders') ?? '').toLowerCase().split(';')
  const signature = members.get('Signature') ?? ''
  if (accessKeyId === '' || scope.length !== 4 || signature === '' || signedHeaders[0] === '')
    return undefined
  return { accessKeyId, scope, signedHeaders, signature }
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** A request in the one spelling that SigV4 signs, with these headers; undefined where one of them is not there. */
function canonicalRequest(request: HttpRequest, signedHeaders: readonly string[]): string | undefined {
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

/** Milliseconds that the clocks may differ. */
const TOLERANCE = 5 * 60_000

/** The secrets of those who may call, by access key id. */
export type Secrets = Readonly<Record<string, string>>

/** Checks the SigV4 signature of a request; undefined where it is right. Written from the AWS documentation alone. */
export function verifySignature(request: HttpRequest, secrets: Secrets, now: Date): Refusal | undefined {
  const header = requestHeader(request, 'authorization')
  if (header === undefined) return unsigned
  const authorization = parseAuthorization(header)
  const date = requestHeader(request, 'x-amz-date') ?? ''
  const at = instantOf(date)
  if (!authorization || at === undefined) return incompleteSignature
  const { accessKeyId, scope, signedHeaders, signature } = authorization
  const secret = Object.hasOwn(secrets, accessKeyId) ? secrets[accessKeyId] : undefined
  if (secret === undefined) return unknownKey
  const [day, , , terminator] = scope
  if (day !== date.slice(0, 8) || terminator !== 'aws4_request') {
    return invalidSignature('The credential scope does not fit the date of the request.')
  }
  if (Math.abs(at - now.getTime()) > TOLERANCE) {
    return invalidSignature('The date of the signature is too far from the time of the server.')
  }
  if (!coversWhatCounts(request, signedHeaders)) {
    return invalidSignature('The host and every x-amz- header must be signed.')
  }
  const canonical = canonicalRequest(request, signedHeaders)
  if (canonical === undefined) return invalidSignature('A signed header is missing.')
  const expected = signatureOf(canonical, date, { scope, secret })
  return equal(expected, signature)
    ? undefined
    : invalidSignature(
        'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method.',
      )
}

/** Milliseconds since 1970 of `20261120T010203Z`. */
function instantOf(date: string): number | undefined {
  const [, ...parts] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date) ?? []
  const [year, month, day, hour, minute, second] = parts
  const instant = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  return Number.isNaN(instant) ? undefined : instant
}

const coversWhatCounts = ({ headers }: HttpRequest, signed: readonly string[]) =>
  ['host', ...Object.keys(headers).filter((name) => /^x-amz-/i.test(name))].every((name) =>
    signed.includes(name.toLowerCase()),
  )

function signatureOf(
  canonical: string,
  date: string,
  { scope, secret }: Pick<Authorization, 'scope'> & { readonly secret: string },
): string {
  let key: string | Buffer = `AWS4${secret}`
  for (const part of scope) key = createHmac('sha256', key).update(part).digest()
  const text = ['AWS4-HMAC-SHA256', date, scope.join('/'), sha256(canonical)].join('\n')
  return createHmac('sha256', key).update(text).digest('hex')
}

const equal = (a: string, b: string) =>
  a.length === b.length && timingSafeEqual(Buffer.from(a, 'latin1'), Buffer.from(b, 'latin1'))

/** The example key pair of the AWS documentation. */
const EXAMPLE: Secrets = { AKIAIOSFODNN7EXAMPLE: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' }

/** An emulator that answers only what is signed with the example key pair, and refuses the rest as AWS does. */
export const verified = (
  emulator: Pick<Emulator, 'handle'>,
  now: () => Date = () => new Date(),
): Emulator => ({
  handle: async (request) => {
    // The bytes that were signed are lost where they are no text, and such a body is refused in any case.
    if (isNoText(request.body)) return emulator.handle(request)
    const refusal = verifySignature(request, EXAMPLE, now())
    return refusal ? respond(refusal) : emulator.handle(request)
  },
})
