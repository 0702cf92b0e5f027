import type { IncomingMessage, Server, ServerOptions, ServerResponse } from 'node:http'
import type { HttpResponse } from '../model/exchange.ts'

/** How a server differs on the wire; an empty one differs in nothing, and is judged over HTTP all the same. */
export interface Wire {
  readonly options?: ServerOptions
  /** Answers some requests before they are read. */
  readonly gate?: (incoming: IncomingMessage, outgoing: ServerResponse) => 'done' | 'go on'
  /** Writes an answer in another way. */
  readonly write?: (response: HttpResponse, outgoing: ServerResponse) => void
  /** Changes the server before it listens: what it does with bytes that are no HTTP, say. */
  readonly prepare?: (server: Server) => void
}
