import type { HttpRequest, HttpResponse } from '../model/exchange.ts'
import type { Stages } from './stages.ts'
import type { Wire } from './wire.ts'

/** What a server makes of a request, `next` being what the reference emulator answers. */
export type Around = (
  request: HttpRequest,
  next: (request: HttpRequest) => Promise<HttpResponse>,
) => Promise<HttpResponse>

/** How a server differs from the reference emulator: inside, around or on the wire. */
export interface Difference {
  /** Stages that take the place of those of the emulator. */
  readonly stages?: (stages: Stages) => Partial<Stages>
  /** What stands before the emulator; made anew for each server, for it may remember what it saw. */
  readonly around?: () => Around
  /** What shows over HTTP alone. */
  readonly wire?: Wire
  /** It is judged by a caller who signs with the example key pair of the AWS documentation. */
  readonly signed?: true
}
