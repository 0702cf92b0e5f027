import { type HttpRequest, isShownAsBytes } from '../model/exchange.ts'
import { EXAMPLE_ACCESS_KEY, EXAMPLE_SECRET_KEY } from '../targets/signing/example-signature.ts'

/** The shells that printed commands are quoted for. */
export const SHELLS = ['posix', 'cmd', 'powershell'] as const
export type ShellName = (typeof SHELLS)[number]

/** The shell that a platform comes with. */
export const shellOf = (platform: NodeJS.Platform): ShellName => (platform === 'win32' ? 'cmd' : 'posix')

/** Quotes one word. */
const quotedFor: Readonly<Record<ShellName, (text: string) => string>> = {
  posix: (text) => `'${text.replaceAll("'", "'\\''")}'`,
  // Within double quotes, programs read \" as a quote; cmd itself takes it for the end of the quotes, so what follows
  // needs carets of its own.
  cmd: (text) =>
    `^"${text
      .replaceAll(/\\(?=\\*"|$)/g, '\\\\')
      .replaceAll('"', '\\"')
      .replaceAll(/[^\w\s\-:=+~'/.,?;*`]/g, '^$&')
      .replaceAll('%', '%^')}^"`,
  powershell: (text) => `'${text.replaceAll("'", "''")}'`,
}

/** What a reader's own curl needs to reach a target. */
export interface CurlOptions {
  /** Whether the key pair is the reader's: it is taken from their environment, and never printed. */
  readonly ownKeys?: boolean
  /** The URLs of services that do not answer at that of the target. */
  readonly endpoints?: Readonly<Record<string, string>>
  /** Words to print as they are, such as `--insecure`. */
  readonly words?: readonly string[]
  /** The shell that the command is for; `posix` by default. */
  readonly shell?: ShellName
}

/**
 * A command that sends a request again, signed in its scope: by the example key pair of the AWS documentation, or by
 * the reader's own. Undefined where curl cannot sign so wrongly.
 */
export function toCurl(request: HttpRequest, url: string, options: CurlOptions = {}): string | undefined {
  const { shell = 'posix' } = options
  if (isShownAsBytes(request)) return shell === 'posix' ? toNetcat(request, url, options) : undefined
  const quoted = quotedFor[shell]
  const { method, path, headers, body } = request
  const signature = signatureOf(request, options)
  if (!signature) return undefined
  const others = Object.entries(headers).filter(
    ([name]) => !['authorization', 'x-amz-date'].includes(name.toLowerCase()),
  )
  const isTyped = others.some(([name]) => name.toLowerCase() === 'content-type')
  const base = options.endpoints?.[request.scope?.service ?? ''] ?? url
  // Windows PowerShell drops double quotes from the arguments of programs, and no shell takes NUL or shows a line break.
  const isPiped = shell === 'powershell' || (shell === 'posix' && /\p{Cc}/u.test(body ?? ''))
  const command = [
    `${PROGRAMS[shell]} -i -sS --globoff --path-as-is ${methodWord(method)} ${quoted(base.replace(/\/$/, '') + path)}`,
    ...(options.words ?? []),
    ...signature,
    ...others.map(([name, value]) => `-H ${quoted(value === '' ? `${name};` : `${name}: ${value}`)}`),
    // Unasked, curl sends the content type of a form, and no length without a body.
    ...(body === undefined || isTyped ? [] : [`-H ${quoted('Content-Type:')}`]),
    ...(body === undefined && !['GET', 'HEAD'].includes(method) ? [`-H ${quoted('Content-Length: 0')}`] : []),
    ...(body === undefined ? [] : [isPiped ? '--data-binary @-' : `--data-raw ${quoted(body)}`]),
  ].join(' ')
  if (!isPiped || body === undefined) return command
  return `${shell === 'powershell' ? quoted(body) : `printf ${quoted(octal(utf8(body)))}`} | ${command}`
}

const PROGRAMS: Readonly<Record<ShellName, string>> = {
  posix: 'curl',
  cmd: 'curl',
  // `curl` is an alias of another command there.
  powershell: 'curl.exe',
}

/** With -X HEAD, curl waits for a body. */
const methodWord = (method: string) => (method === 'HEAD' ? '-I' : `-X ${method}`)

/** A command that sends bytes over a connection of their own; undefined where they are too long for a shell. */
function toNetcat(
  { body = '' }: HttpRequest,
  url: string,
  { endpoints = {}, words = [] }: CurlOptions,
): string | undefined {
  if (body === '' || body.length > LONGEST_BYTES || words.length > 0) return undefined
  const { protocol, hostname, port } = new URL(Object.values(endpoints)[0] ?? url)
  if (protocol !== 'http:') return undefined
  return `printf ${quoted(octal(body))} | nc -w 5 ${hostname} ${port || 80}`
}

const LONGEST_BYTES = 8_192

const utf8 = (text: string): string => Buffer.from(text, 'utf8').toString('latin1')

/** Bytes as printf takes them: letters, digits and some signs as they are, all else in octal. */
const octal = (bytes: string): string =>
  Array.from(bytes, (character) =>
    /[\w {}":;,.=/[\]()-]/.test(character)
      ? character
      : `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`,
  ).join('')

/** The words that sign, or that sign wrongly where the request was to be. */
function signatureOf(request: HttpRequest, { ownKeys, shell = 'posix' }: CurlOptions): string[] | undefined {
  const quoted = quotedFor[shell]
  const { scope } = request
  if (!scope || request.forgery === 'unsigned') return []
  const keys = ownKeys ? OWN[shell] : EXAMPLE
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

const own = (variable: (name: string) => string): Keys => ({
  id: `"${variable('AWS_ACCESS_KEY_ID')}"`,
  pair: `"${variable('AWS_ACCESS_KEY_ID')}:${variable('AWS_SECRET_ACCESS_KEY')}"`,
  // curl leaves out a header without a value.
  token: [`-H "X-Amz-Security-Token: ${variable('AWS_SESSION_TOKEN')}"`],
})

const OWN: Readonly<Record<ShellName, Keys>> = {
  posix: own((name) => `$${name}`),
  cmd: own((name) => `%${name}%`),
  powershell: own((name) => `$($env:${name})`),
}

/** A word of a POSIX shell. */
export const quoted = quotedFor.posix
