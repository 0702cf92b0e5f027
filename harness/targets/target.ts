import { setImmediate } from 'node:timers/promises'
import type { Answer, HttpRequest, HttpResponse } from '../model/exchange.ts'

/** What is judged: something that answers requests. It never sees what is expected of it. */
export interface Target {
  /** For the first line of the output and for reports. */
  readonly name: string
  readonly url?: string
  /** The URLs of services that answer elsewhere, by service. */
  readonly endpoints?: Readonly<Record<string, string>>
  /** The region that requests are signed for; `us-east-1` by default. */
  readonly region?: string
  /** Why it is known to be an AWS account, where more than the host shows it. */
  readonly real?: string
  /** Whether the user says that it is an emulator: then neither its host nor its answers make it a real account. */
  readonly emulator?: boolean
  /** Whether it can be sent requests with a format of their own; a target without a connection cannot. */
  readonly sendsBytes?: boolean
  /** Whether requests get a signature of credentials, which a server can verify. */
  readonly signs?: boolean
  /** Resolves with silence where no answer comes; rejects only for mistakes of the caller. */
  readonly send: (request: HttpRequest) => Promise<Answer>
  readonly close: () => Promise<void>
}

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

/** Milliseconds. */
const SPELL = 20

/**
 * Lets the event loop turn now and then. A target that is a function may answer without ever doing so, and what
 * else lives in the process, such as the worker of a test runner that reports to its parent, would be cut off.
 */
export function yielding(target: Target): Target {
  let since = performance.now()
  return {
    ...target,
    send: async (request) => {
      if (performance.now() - since > SPELL) {
        await setImmediate()
        since = performance.now()
      }
      return target.send(request)
    },
  }
}
