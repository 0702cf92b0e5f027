import { type Answer, errorType, type HttpRequest, type Scope } from '../../model/exchange.ts'
import { DEFAULT_REGION } from '../http/encode.ts'
import { redacted } from '../redacted.ts'
import type { Target } from '../target.ts'
import { forge } from './forge.ts'
import { type Credentials, loadSigner, type Sign, type Signing } from './signer.ts'

export interface SigningOptions {
  /** Asked before every request: temporary ones change. */
  readonly credentials: () => Promise<Credentials>
  /** Whether nobody may see them: what of them a target echoes is redacted. */
  readonly secret?: boolean
  /** The region that requests are for; `us-east-1` by default. */
  readonly region?: string
  /** Milliseconds since 1970. */
  readonly now?: () => number
}

/** A target whose requests get a real signature for their scope. */
export function signed(target: Target & { readonly url: string }, options: SigningOptions): Target {
  const { secret = false, region = DEFAULT_REGION, now = Date.now } = options
  const base = new URL(target.url)
  const loading = once(loadSigner)
  /** Milliseconds that the clock of the target is ahead of ours. */
  let ahead = 0

  const attempt = async (request: HttpRequest, scope: Scope): Promise<Answer> => {
    const sign: Sign = await loading()
    const by = { ...scope, date: new Date(now() + ahead), credentials: await options.credentials() }
    const { forgery, ...bare } = unsigned(request)
    const signing = (each: HttpRequest, how: Signing) => sign(each, base, how, contentOf(each))
    const sent = await (forgery ? forge(bare, forgery, signing, by) : signing(bare, by))
    const answer = await target.send(sent)
    return secret ? redacted(answer, wordsOf(by.credentials, sent)) : answer
  }
  return {
    ...target,
    region,
    signs: true,
    send: async (request) => {
      const { scope } = request
      if (!scope) return target.send(request)
      const answer = await attempt(request, scope)
      const skew = request.forgery ? undefined : skewIn(answer, now() + ahead)
      if (skew === undefined) return answer
      ahead += skew
      return attempt(request, scope)
    },
  }
}

/** The bytes that are signed, where they are not the body as text. */
const contentOf = ({ format, ...request }: HttpRequest): Uint8Array | undefined =>
  format && Buffer.from(format.content(request), 'latin1')

/** The secrets of a signed request. */
const wordsOf = (
  { secretAccessKey, sessionToken = '', accessKeyId }: Credentials,
  { headers }: HttpRequest,
): readonly string[] => [
  secretAccessKey,
  sessionToken,
  accessKeyId,
  /Signature=(\w+)/.exec(headers.authorization ?? '')?.[1] ?? '',
]

/** What a signature brings along: it replaces what a request has of them. */
const OF_SIGNATURES = ['authorization', 'x-amz-date', 'x-amz-security-token']

function unsigned({ headers, ...request }: HttpRequest): HttpRequest {
  const others = Object.entries(headers).filter(([name]) => !OF_SIGNATURES.includes(name.toLowerCase()))
  return { ...request, headers: Object.fromEntries(others) }
}

const SKEWED =
  /^(RequestTimeTooSkewed|RequestExpired|RequestInTheFuture|InvalidSignature|SignatureDoesNotMatch)(Exception)?$/

/** AWS lets clocks differ by five minutes. */
const TOLERATED = 4 * 60_000

/** How far a refusal shows the clock of the target to be ahead, where that may be why it refused. */
function skewIn(answer: Answer, ours: number): number | undefined {
  if (!('response' in answer) || !SKEWED.test(errorType(answer.response) ?? '')) return undefined
  const skew = Date.parse(answer.response.headers.date ?? '') - ours
  return Math.abs(skew) > TOLERATED ? skew : undefined
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}
