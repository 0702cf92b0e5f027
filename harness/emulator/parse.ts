import { type HttpRequest, isObject } from '../model/exchange.ts'
import { coversJson, isJson } from './media-type.ts'
import { MOST_BYTES } from './most-bytes.ts'
import { isTooDeep } from './nesting.ts'
import { notAcceptable, tooLarge, unreadable, unsupportedMediaType } from './refusals/common.ts'
import type { Refusal } from './refusals/refusal.ts'
import { requestHeader } from './request-header.ts'

/** The members of a request's JSON document. */
export interface Parsed {
  readonly body: Readonly<Record<string, unknown>>
}

/** Reads the JSON document of a request; no body at all means an empty one. */
export function parse(request: HttpRequest): Parsed | Refusal {
  const text = request.body ?? ''
  if (text.length > MOST_BYTES) return tooLarge
  const contentType = requestHeader(request, 'content-type')
  if (contentType === undefined ? text !== '' : !isJson(contentType)) return unsupportedMediaType
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
