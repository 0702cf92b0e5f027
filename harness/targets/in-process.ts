import type { Answer, HttpRequest, HttpResponse } from '../model/exchange.ts'
import type { Target } from './target.ts'

/**
 * A target that is a function: no sockets, so requests that are not HTTP cannot be sent to it. `real` says why somebody's
 * AWS account stands behind it, where one does.
 */
export function inProcessTarget(
  name: string,
  handle: (request: HttpRequest) => Promise<HttpResponse>,
  { real }: Pick<Target, 'real'> = {},
): Target {
  return {
    name,
    ...(real !== undefined && { real }),
    send: async (request) => ({ response: await handle(request) }),
    close: async () => {},
  }
}

/** A target that is known not to answer: every request gets the reason instead, and nothing is sent. */
export function silentTarget(url: string, reason: string): Target {
  const answer: Answer = { noAnswer: { kind: 'refused', detail: reason } }
  return { name: url, url, sendsBytes: true, send: async () => answer, close: async () => {} }
}
