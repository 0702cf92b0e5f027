import { isUtf8 } from 'node:buffer'
import { type HttpRequest, isObject } from '../../model/exchange.ts'
import type { Refusal } from './refusals.ts'
import { notAcceptable, tooLarge, unreadable, unsupportedMediaType } from './refusals.ts'

/** The longest body in bytes: what API Gateway takes. */
export const MOST_BYTES = 10 * 1024 * 1024

/** The value of a request header, whatever spelling its name was sent in. */
export function requestHeader(request: HttpRequest, name: string): string | undefined {
  const exact = request.headers[name]
  if (exact !== undefined) return exact
  for (const [sent, value] of Object.entries(request.headers)) if (sent.toLowerCase() === name) return value
  return undefined
}

const JSON_RANGES = ['application/json', 'application/*', '*/*']

/** Whether a content type is JSON; parameters such as the charset are ignored. */
export const isJsonType = (contentType: string): boolean => mediaRange(contentType) === 'application/json'

/** Whether an Accept header leaves room for JSON. */
export const coversJson = (accept: string): boolean =>
  accept.trim() === '' ||
  accept
    .split(',')
    .some((range) => JSON_RANGES.includes(mediaRange(range)) && !/;\s*q=0(\.0*)?\s*(;|$)/i.test(range))

const mediaRange = (text: string) => (text.split(';')[0] ?? '').trim().toLowerCase()

/** How deep a body may nest: what Jackson takes, with which servers of AWS read JSON. */
const MOST_LEVELS = 1_000

const [QUOTE, LIST, LIST_END, OBJECT, OBJECT_END] = Array.from('"[]{}', (each) => each.charCodeAt(0))

/** Whether JSON nests deeper than it may, decided before parsing, because parsing would take long. */
function isTooDeep(text: string): boolean {
  if (text.length <= MOST_LEVELS) return false
  let level = 0
  for (let at = 0; at < text.length && level <= MOST_LEVELS; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) at = endOfString(text, at)
    else if (code === LIST || code === OBJECT) level++
    else if (code === LIST_END || code === OBJECT_END) level--
  }
  return level > MOST_LEVELS
}

/** Where the string that begins at a quote ends. */
function endOfString(text: string, begin: number): number {
  for (let at = text.indexOf('"', begin + 1); at > 0; at = text.indexOf('"', at + 1)) {
    let escapes = 0
    while (text[at - 1 - escapes] === '\\') escapes++
    if (escapes % 2 === 0) return at
  }
  return text.length
}

const NO_TEXT = '\uFFFD'

/**
 * The text of a body. Bytes that are not UTF-8 come out as text that is no JSON: decoding alone would turn them into
 * U+FFFD, which is legal inside a string.
 */
export function bodyText(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes)
  return isUtf8(bytes) ? text : `${NO_TEXT}${text}`
}

/** Whether that is what came of bytes that are not UTF-8. */
export const isNoText = (text = ''): boolean => text.startsWith(NO_TEXT)

/** The members of a request's JSON document. */
export interface Parsed {
  readonly body: Readonly<Record<string, unknown>>
}

/** Reads the JSON document of a request; no body at all means an empty one. */
export function parse(request: HttpRequest): Parsed | Refusal {
  const text = request.body ?? ''
  if (text.length > MOST_BYTES) return tooLarge
  const contentType = requestHeader(request, 'content-type')
  if (contentType === undefined ? text !== '' : !isJsonType(contentType)) return unsupportedMediaType
  if (!coversJson(requestHeader(request, 'accept') ?? '')) return notAcceptable
  if (text === '') return { body: {} }
  return isTooDeep(text) ? unreadable : document(text)
}

function document(text: string): Parsed | Refusal {
  try {
    const body: unknown = JSON.parse(text)
    return isObject(body) ? { body } : unreadable
  } catch {
    return unreadable
  }
}
