import type { Answer } from '../../model/exchange.ts'
import { type Clock, systemClock } from '../clock.ts'
import { serviceOf } from '../scope.ts'
import type { Target } from '../target.ts'

/** Milliseconds between two requests to one service of a real account. */
const PAUSE = 1_000

/** So many answers of 429 end the run. */
const MOST_THROTTLED = 2

/** A target that is asked no faster than a real account should be. */
export interface Calm extends Target {
  readonly stoppedBecause: () => string | undefined
}

/** At most one request per second and service, and none after the account throttled twice. */
export function calm(target: Target, clock: Clock = systemClock): Calm {
  const next = new Map<string, number>()
  let throttled = 0
  const stopped = () =>
    throttled >= MOST_THROTTLED
      ? `the account answered 429 ${throttled} times, so nothing more was sent`
      : undefined

  const inTurn = async (service: string, send: () => Promise<Answer>): Promise<Answer> => {
    const now = clock.now()
    const turn = Math.max(now, next.get(service) ?? now)
    next.set(service, turn + PAUSE)
    if (turn > now) await clock.wait(turn - now)
    const reason = stopped()
    if (reason !== undefined) return { noAnswer: { kind: 'withheld', detail: reason } }
    const answer = await send()
    if ('response' in answer && answer.response.status === 429) throttled++
    return answer
  }
  const { sendRaw } = target
  return {
    ...target,
    stoppedBecause: stopped,
    send: (request) => inTurn(serviceOf(request), () => target.send(request)),
    ...(sendRaw && { sendRaw: (bytes) => inTurn('', () => sendRaw(bytes)) }),
  }
}
