/** What a signature is for: the service and the region. */
export interface Scope {
  readonly service: string
  readonly region: string
}

/** How a request is spelled in bytes, one for each character of a text. */
export interface WireFormat {
  /** The body, before it is framed: a signature is for these bytes. */
  readonly content: (request: HttpRequest) => string
  /** The whole request around that body. */
  readonly framed: (request: HttpRequest, content: string) => string
}

/** A request as plain data, because the suite must send requests that `fetch` refuses. */
export interface HttpRequest {
  readonly method: string
  /** Path and query, percent-encoded. */
  readonly path: string
  /** Names in the spelling to send. */
  readonly headers: Readonly<Record<string, string>>
  /** Absent: no body at all. */
  readonly body?: string
  /** What it is signed for; a request without a scope is not signed. Routing, pacing and the safety guard read it too. */
  readonly scope?: Scope
  /** How a target that signs is to sign it wrongly; nothing of it is sent. */
  readonly forgery?: Forgery
  /** Its bytes, where they are not the usual ones: chunks, text that is not UTF-8, bytes that are not HTTP. */
  readonly format?: WireFormat
}

/** Bytes that need not be HTTP, one for each character of the text. */
export const inBytes = (text: string): HttpRequest => ({
  method: '',
  path: '',
  headers: {},
  format: { content: () => '', framed: () => text },
})

/** In exchanges and reports, the method of a request that is shown as bytes. */
const RAW = 'raw'

/** What exchanges and reports show of a request that was sent in bytes of its own. */
export const shownAsBytes = (bytes: string, path = 'bytes'): HttpRequest => ({
  method: RAW,
  path,
  headers: {},
  ...(path === 'bytes' && { body: bytes }),
})

export const isShownAsBytes = ({ method }: Pick<HttpRequest, 'method'>): boolean => method === RAW

export interface HttpResponse {
  readonly status: number
  /** Lower-case names; repeated headers are joined by commas. */
  readonly headers: Readonly<Record<string, string>>
  /** Decompressed; what is not UTF-8 shows as U+FFFD. */
  readonly body: string
}

/** What came instead of an answer; `withheld` where the request was not sent, to spare a real account. */
export interface NoAnswer {
  readonly kind: 'timeout' | 'refused' | 'reset' | 'truncated' | 'garbage' | 'too-large' | 'withheld'
  /** One sentence for people. */
  readonly detail: string
  /** The HTTP answer whose body cannot be decoded: the body as it came, cut. */
  readonly response?: HttpResponse
}

export type Answer = { readonly response: HttpResponse } | { readonly noAnswer: NoAnswer }

/** A request and what came back. */
export type Exchange = { readonly request: HttpRequest } & Answer

export type AnsweredExchange = { readonly request: HttpRequest; readonly response: HttpResponse }

/** Stands for the answer to a request that was not sent, to protect a real account. */
export const blocked = (reason: string): Answer => ({ noAnswer: { kind: 'withheld', detail: reason } })

/** Why a request was not sent, or undefined where it was. */
export const withheldBecause = (exchange: Exchange): string | undefined =>
  'noAnswer' in exchange && exchange.noAnswer.kind === 'withheld' ? exchange.noAnswer.detail : undefined

/** Whether the target answered; otherwise `noAnswer` says what came instead. */
export const isAnswered = (exchange: Exchange): exchange is AnsweredExchange => 'response' in exchange

const parsed = new WeakMap<HttpResponse, { readonly value: unknown }>()

/** The body as JSON, or undefined where it is not JSON; parsed once for all checks. */
export function json(response: HttpResponse): unknown {
  const known = parsed.get(response) ?? { value: parse(response.body) }
  parsed.set(response, known)
  return known.value
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Whether a request had its effect, as far as the status shows; that it must be 200 is a requirement of its own. */
export const hasSucceeded = ({ status }: HttpResponse): boolean => status >= 200 && status < 300

/** A member of a JSON object, or undefined where there is no such member or the value is not an object. */
export function member(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined
}

/** Whether a JSON value is an object, and not a list or null. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A signature that no server accepts that checks signatures. */
export type Forgery =
  | 'unsigned'
  | 'malformed-header'
  | 'unknown-key'
  | 'wrong-secret'
  | 'tampered-body'
  | 'wrong-scope'
  | 'old-date'

/**
 * The type of an error as the AWS SDKs resolve it: header, else body `code` in any case, else `__type`.
 * On GuardDuty's wire header and body disagree (BadRequestException, InvalidInputException) and the header wins.
 * @see https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html#operation-error-serialization
 */
export function errorType(response: HttpResponse): string | undefined {
  const named = fullErrorType(response)
  return named === undefined ? undefined : bareName(named)
}

/** The same as it was written, with the namespace and the URI that some servers put around it. */
export const fullErrorType = (response: HttpResponse): string | undefined =>
  response.headers['x-amzn-errortype'] ?? fromBody(json(response))

function fromBody(body: unknown): string | undefined {
  if (!isObject(body)) return undefined
  const code = codeIn(body)
  // A code that is no text hides the type behind it: clients take it for the type, or fail on it.
  const first = code === undefined ? body.__type : code
  return typeof first === 'string' ? first : undefined
}

const codeIn = (body: Readonly<Record<string, unknown>>): unknown =>
  Object.entries(body).find(([name]) => name.toLowerCase() === 'code')?.[1]

/** The types that header and body name, each where a client may look first. */
export function namedTypes(response: HttpResponse): readonly string[] {
  const body = json(response)
  const places = [
    response.headers['x-amzn-errortype'],
    ...(isObject(body) ? [codeIn(body), body.__type] : []),
  ]
  return places.flatMap((named) => (typeof named === 'string' ? (bareName(named) ?? []) : []))
}

/** What stands before a comma and before the URI after `:`, without the namespace before `#`: a URI may have a `#` too. */
function bareName(named: string): string | undefined {
  const first = named.split(/[,:]/)[0] ?? ''
  const bare = first.slice(first.indexOf('#') + 1).trim()
  return bare === '' ? undefined : bare
}
