import type { HttpRequest } from '../../model/exchange.ts'
import type { Middleware } from '../variations/variation.ts'
import { refusal, refusing } from './answering.ts'

/** Services share paths; what a request was signed for tells them apart. */
export const isSignedFor =
  (service: string, path: string) =>
  (request: HttpRequest): boolean =>
    request.path === path && request.headers.Authorization?.includes(`/${service}/`) === true

/** A server that never heard of some operation. */
export const lacking = (concerns: (request: HttpRequest) => boolean): (() => Middleware) =>
  refusing(concerns, () => refusal(404, 'UnknownOperationException'))
