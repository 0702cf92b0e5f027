import { type Answer, blocked, type HttpRequest, hasSucceeded } from '../../model/exchange.ts'
import { operations, type Route, supportingOperations } from '../../model/operation.ts'
import { encode } from '../http/encode.ts'
import type { PacedTarget } from '../pacing/paced.ts'
import type { Detected } from './real-account.ts'
import { calledRoute, isAllowed, type Rules, withheld } from './rules.ts'

const READS: readonly Route[] = [...Object.values(supportingOperations), ...Object.values(operations)].filter(
  ({ effect }) => effect === 'read',
)

/** A detector that nobody has: a read of it names nobody. */
const NOWHERE = '0'.repeat(32)

/**
 * The requests that come first to a service: they only read and name nobody, and their answers may show that a real
 * account stands behind it. One of each method, because a gateway may answer GET and POST by different means.
 */
function greetings(service: string, region?: string): readonly HttpRequest[] {
  const reads = ['GET', 'POST'].flatMap((method) => {
    const read = READS.find((route) => route.service === service && route.method === method)
    return read ? [read] : []
  })
  const requests = reads.map((read) => encode(read, { path: labelsOf(read), body: bodyOf(read) }, region))
  return requests.length > 0 ? requests : [{ method: 'GET', path: '/', headers: {} }]
}

const labelsOf = ({ path }: Route): Readonly<Record<string, string>> =>
  Object.fromEntries(Array.from(path.matchAll(/\{(\w+)\}/g), ([, label = '']) => [label, NOWHERE]))

const bodyOf = ({ method }: Route): unknown => (method === 'GET' ? undefined : {})

/** A write that a real account accepted although its owner did not allow it. */
export interface AcceptedWrite {
  /** The id of the operation or supporting operation. */
  readonly route: string
  readonly request: HttpRequest
  readonly answer: Answer
  /** ISO 8601. */
  readonly at: string
}

export interface Guarded extends PacedTarget {
  /** The write after which nothing more is sent; undefined while there is none. */
  readonly acceptedWrite: () => AcceptedWrite | undefined
  /** Requests that were sent to find out who answers. */
  readonly greetings: () => number
}

/**
 * The one safety guard: a real account is sent nothing that `rules` do not allow. Whether a target is one may show in an
 * answer, so each service is first sent requests that only read; every other request waits for their answers. A request
 * that is not sent is answered by silence of the kind `withheld`. Nothing follows the first write that a real account
 * accepts without permission.
 */
export function guarded(
  target: PacedTarget,
  rules: Rules,
  account: Detected,
  onAcceptedWrite: (accepted: AcceptedWrite) => void,
): Guarded {
  const greeted = new Map<string, Promise<Answer | undefined>>()
  let accepted: AcceptedWrite | undefined
  let sent = 0

  /** The silence that came instead of answers; undefined where the service answers. */
  const greet = async (service: string): Promise<Answer | undefined> => {
    let last: Answer | undefined
    for (const request of greetings(service, rules.region)) {
      sent++
      last = await target.send(request)
      if (account.realBecause() !== undefined) return undefined
    }
    if (last && 'response' in last) return undefined
    // The next request asks again: a target may need a while to start.
    greeted.delete(service)
    return last
  }
  const introduced = (service: string): Promise<Answer | undefined> => {
    const greeting = greeted.get(service) ?? greet(service)
    greeted.set(service, greeting)
    return greeting
  }
  /** The write that a request asks for without permission; to a real account, such a request is to be rejected. */
  const forbiddenWriteOf = (request: HttpRequest): string | undefined => {
    const route = request.format ? undefined : calledRoute(request)
    return route && !isAllowed(route, rules) ? route.id : undefined
  }
  /** A request may turn out to be a write to a real account by its own answer. */
  const noteAccepted = (route: string, request: HttpRequest, answer: Answer): void => {
    if (account.realBecause() === undefined || !('response' in answer) || accepted) return
    if (!hasSucceeded(answer.response)) return
    accepted = { route, request, answer, at: new Date().toISOString() }
    onAcceptedWrite(accepted)
  }
  /** On a real account, the answer to one such request decides whether the next one is sent. */
  let writing: Promise<unknown> = Promise.resolve()
  const sendWrite = async (
    route: string,
    request: HttpRequest,
    onThrottled?: (answer: Answer) => void,
  ): Promise<Answer> => {
    const before = writing
    const after = Promise.withResolvers<void>()
    writing = after.promise
    try {
      await before
      if (accepted) return blocked(stoppedBecause() ?? '')
      const answer = await target.send(request, onThrottled)
      noteAccepted(route, request, answer)
      return answer
    } finally {
      after.resolve()
    }
  }
  const stoppedBecause = () =>
    accepted
      ? `the account accepted a write of ${accepted.route}, so nothing more was sent`
      : target.stoppedBecause()

  return {
    ...target,
    acceptedWrite: () => accepted,
    greetings: () => sent,
    stoppedBecause,
    send: async (request, onThrottled) => {
      if (account.realBecause() === undefined) {
        const silence = await introduced(request.scope?.service ?? '')
        if (silence) return silence
      }
      if (accepted) return blocked(stoppedBecause() ?? '')
      const reason = account.realBecause() === undefined ? undefined : withheld(request, rules)
      if (reason !== undefined) return blocked(`not sent to a real account: ${reason}`)
      const write = forbiddenWriteOf(request)
      if (write === undefined) return target.send(request, onThrottled)
      if (account.realBecause() !== undefined) return sendWrite(write, request, onThrottled)
      const answer = await target.send(request, onThrottled)
      noteAccepted(write, request, answer)
      return answer
    },
  }
}
