import type { HttpRequest } from '../model/exchange.ts'
import { EXAMPLE_ACCESS_KEY, EXAMPLE_SECRET_KEY } from '../targets/signing/example-signature.ts'

/** What a reader's own curl needs to reach a target. */
export interface CurlOptions {
  /** Whether the key pair is the reader's: it is taken from their environment, and never printed. */
  readonly ownKeys?: boolean
  /** The URLs of services that do not answer at that of the target. */
  readonly endpoints?: Readonly<Record<string, string>>
  /** Words to print as they are, such as `--insecure`. */
  readonly words?: readonly string[]
}

/**
 * A command that sends a request again, signed in its scope: by the example key pair of the AWS documentation, or by
 * the reader's own. Undefined where curl cannot sign so wrongly.
 */
export function toCurl(request: HttpRequest, url: string, options: CurlOptions = {}): string | undefined {
  const { method, path, headers, body } = request
  const signature = signatureOf(request, options)
  if (!signature) return undefined
  const others = Object.entries(headers).filter(
    ([name]) => !['authorization', 'x-amz-date'].includes(name.toLowerCase()),
  )
  const isTyped = others.some(([name]) => name.toLowerCase() === 'content-type')
  const base = options.endpoints?.[request.scope?.service ?? ''] ?? url
  return [
    `curl -i -sS --globoff --path-as-is -X ${method} ${quoted(base.replace(/\/$/, '') + path)}`,
    ...(options.words ?? []),
    ...signature,
    ...others.map(([name, value]) => `-H ${quoted(value === '' ? `${name};` : `${name}: ${value}`)}`),
    // Unasked, curl sends the content type of a form, and no length without a body.
    ...(body === undefined || isTyped ? [] : ["-H 'Content-Type:'"]),
    ...(body === undefined && method !== 'GET' ? ["-H 'Content-Length: 0'"] : []),
    ...(body === undefined ? [] : [`--data-raw ${quoted(body)}`]),
  ].join(' ')
}

/** The words that sign, or that sign wrongly where the request was to be. */
function signatureOf(request: HttpRequest, { ownKeys }: CurlOptions): string[] | undefined {
  const { scope } = request
  if (!scope || request.forgery === 'unsigned') return []
  const keys = ownKeys ? OWN : EXAMPLE
  const signing = (service: string, user: string, token = keys.token) => [
    `--aws-sigv4 ${quoted(`aws:amz:${scope.region}:${service}`)} --user ${user}`,
    ...token,
  ]
  switch (request.forgery) {
    case undefined:
      return signing(scope.service, keys.pair)
    case 'wrong-secret':
      return signing(scope.service, `${keys.id}:wrong`)
    case 'unknown-key':
      return signing(scope.service, 'AKIAI44QH8DHBEXAMPLE:wrong', [])
    case 'wrong-scope':
      return signing('sts', keys.pair)
    default:
      return undefined
  }
}

interface Keys {
  readonly id: string
  readonly pair: string
  readonly token: readonly string[]
}

const EXAMPLE: Keys = {
  id: EXAMPLE_ACCESS_KEY,
  pair: `${EXAMPLE_ACCESS_KEY}:${EXAMPLE_SECRET_KEY}`,
  token: [],
}

/** curl leaves out a header without a value. */
const OWN: Keys = {
  id: '"$AWS_ACCESS_KEY_ID"',
  pair: '"$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY"',
  token: ['-H "X-Amz-Security-Token: $AWS_SESSION_TOKEN"'],
}

/** A word of a POSIX shell. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
