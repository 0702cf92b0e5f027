import type { HttpRequest, HttpResponse } from '../model/exchange.ts'
import type { Target } from './target.ts'

/** A target that is a function: no sockets, so requests that are not HTTP cannot be sent to it. */
export function inProcessTarget(
  name: string,
  handle: (request: HttpRequest) => Promise<HttpResponse>,
): Target {
  return {
    name,
    send: async (request) => ({ response: await handle(request) }),
    close: async () => {},
  }
}
