import { createHmac, timingSafeEqual } from 'node:crypto'
import type { HttpRequest } from '../../model/exchange.ts'
import { incompleteSignature, invalidSignature, unknownKey, unsigned } from '../refusals/authentication.ts'
import type { Refusal } from '../refusals/refusal.ts'
import { requestHeader } from '../request-header.ts'
import { type Authorization, parseAuthorization } from './authorization.ts'
import { canonicalRequest, sha256 } from './canonical-request.ts'

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
