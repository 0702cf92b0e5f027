import type { IncomingMessage, Server, ServerOptions, ServerResponse } from 'node:http'
import type { HttpRequest, HttpResponse } from '../../model/exchange.ts'
import type { Pipeline } from '../pipeline.ts'

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

/** Requirements that a variation may touch as a consequence. */
export interface SideEffect {
  /** An id or a glob, such as `guardduty.GetMembers/behaviour/*`. */
  readonly select: string
  /** One sentence. */
  readonly why: string
}

/** What a server makes of a request, `next` being what the reference emulator answers. */
export type Middleware = (
  request: HttpRequest,
  next: (request: HttpRequest) => Promise<HttpResponse>,
) => Promise<HttpResponse>

/** Selects the requests that a variation changes. */
export type RequestFilter = (request: HttpRequest) => boolean

/** How a server differs from the reference emulator: inside, around or on the wire. */
export interface Variation {
  /** Steps that take the place of those of the emulator. */
  readonly pipeline?: (pipeline: Pipeline) => Partial<Pipeline>
  /** What stands before the emulator; made anew for each server, for it may remember what it saw. */
  readonly middleware?: () => Middleware
  /** What shows over HTTP alone. */
  readonly wire?: Wire
  /** It is judged by a caller who signs with the example key pair of the AWS documentation. */
  readonly signed?: true
}

/** The rows of all groups with their names; throws where two have the same name. */
export function rowsByName<Row>(groups: readonly Readonly<Record<string, Row>>[]): readonly [string, Row][] {
  const rows = groups.flatMap((group) => Object.entries(group))
  const names = rows.map(([name]) => name)
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice !== undefined) throw new Error(`There are two rows called "${twice}": rename one.`)
  return rows
}
