import type { HttpRequest } from '../../model/exchange.ts'

/** How a request is spelled in bytes, one for each character of a text. */
export interface WireFormat {
  /** The body, before it is framed: a signature is for these bytes. */
  readonly content: (request: HttpRequest) => string
  /** The whole request around that body. */
  readonly framed: (request: HttpRequest, content: string) => string
}

/** What reports show of a request that was prepared: where it went, and nothing of its signature. */
export const shownFor = (
  request: HttpRequest,
  { path, headers: { Host = '' } }: HttpRequest,
): HttpRequest => ({
  ...request,
  path,
  headers: { Host, ...request.headers },
})
