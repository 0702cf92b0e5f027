import type { Forgery } from './forgery.ts'

/** A request as it goes over the wire; plain, because the suite must send what `fetch` refuses. */
export interface HttpRequest {
  readonly method: string
  /** Path and query, percent-encoded. */
  readonly path: string
  /** Names in the spelling to send. */
  readonly headers: Readonly<Record<string, string>>
  /** Absent: no body at all. */
  readonly body?: string
  /** How a target that signs is to sign it wrongly; nothing of it is sent. */
  readonly forgery?: Forgery
}

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
}

export type Answer = { readonly response: HttpResponse } | { readonly noAnswer: NoAnswer }

/** A request and what came back. */
export type Exchange = { readonly request: HttpRequest } & Answer

export type AnsweredExchange = { readonly request: HttpRequest; readonly response: HttpResponse }

/** Why a request was not sent, or undefined where it was. */
export const withheldBecause = (exchange: Exchange): string | undefined =>
  'noAnswer' in exchange && exchange.noAnswer.kind === 'withheld' ? exchange.noAnswer.detail : undefined

export const isAnswered = (exchange: Exchange): exchange is AnsweredExchange => 'response' in exchange

let last: { readonly response: HttpResponse; readonly value: unknown } | undefined

/** The body as JSON, or undefined where it is none. All checks of one answer follow each other, so it is parsed once. */
export function json(response: HttpResponse): unknown {
  if (last?.response !== response) last = { response, value: parse(response.body) }
  return last.value
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Whether a request had its effect, as far as the status tells; that it ought to be 200 is a requirement of its own. */
export const hasSucceeded = ({ status }: HttpResponse): boolean => status >= 200 && status < 300

/** A member of a JSON object, or undefined. */
export function member(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
