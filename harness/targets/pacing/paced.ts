import type { Answer, HttpRequest, HttpResponse } from '../../model/exchange.ts'
import { chance } from '../chance.ts'
import { type Clock, systemClock } from '../clock.ts'
import { serviceOf } from '../scope.ts'
import type { Target } from '../target.ts'
import { ConcurrencyLimiter } from './concurrency-limiter.ts'
import { RateLimiter } from './rate-limiter.ts'
import { retryAfter } from './retry-after.ts'
import { isThrottled } from './throttled.ts'

/** How often a request is sent until its throttling is believed. */
const ATTEMPTS = 6

/** A target that is asked again as long as it throttles. */
export interface PacedTarget extends Omit<Target, 'send'> {
  /** `onThrottled` is told of answers that are not the last one. */
  readonly send: (request: HttpRequest, onThrottled?: (answer: Answer) => void) => Promise<Answer>
}

/** Milliseconds. */
const PAUSE = { first: 100, longest: 30_000 }

export interface PaceOptions {
  /** Requests under way at once; 12 by default. Throttling lowers it for a while. */
  readonly concurrency?: number | undefined
  /** Requests per second to each service. */
  readonly rate?: number | undefined
  /** Of the chance that keeps requests from coming back all at once. */
  readonly seed?: number | undefined
  readonly clock?: Clock | undefined
  /** Ends all waiting: what waits is not sent, and what comes later is not paced. */
  readonly stop?: AbortSignal | undefined
}

const STOPPED: Answer = { noAnswer: { kind: 'refused', detail: 'the run was stopped' } }

/**
 * Asks no faster than was said, and waits out throttling, for as long as Retry-After says where it is sent: being
 * throttled says nothing about the target's conformance. A service that does nothing else is sent nothing any more.
 */
export function paced(target: Target, options: PaceOptions = {}): PacedTarget {
  const { concurrency = 12, rate = Number.POSITIVE_INFINITY, seed = 0, clock = systemClock, stop } = options
  const gate = new ConcurrencyLimiter(concurrency)
  const services = new Map<string, RateLimiter>()
  const random = chance(seed)

  const turnsOf = (service: string): RateLimiter => {
    const turns = services.get(service) ?? new RateLimiter(1_000 / rate)
    services.set(service, turns)
    return turns
  }
  /** Undefined where the service began to rest meanwhile. */
  const attempt = async (turns: RateLimiter, send: () => Promise<Answer>): Promise<Answer | undefined> => {
    const ahead = turns.take(clock.now())
    if (ahead > 0) await clock.wait(ahead, stop)
    const age = await gate.enter()
    try {
      if (stop?.aborted) return STOPPED
      if (turns.rests(clock.now())) return undefined
      const answer = await send()
      if (isThrottled(answer)) gate.lower(age)
      else gate.raise()
      return answer
    } finally {
      gate.leave()
    }
  }
  const inTurn = async (
    service: string,
    send: () => Promise<Answer>,
    onThrottled: (answer: Answer) => void = () => {},
  ): Promise<Answer> => {
    if (stop?.aborted) return send()
    const turns = turnsOf(service)
    for (let attempts = 0; ; ) {
      if (turns.lost) return turns.lost
      const answer = await attempt(turns, send)
      if (!answer) continue
      if (!('response' in answer) || !isThrottled(answer)) {
        turns.answered()
        return answer
      }
      const now = clock.now()
      turns.throttled(answer, now, ++attempts === ATTEMPTS)
      if (attempts === ATTEMPTS) return answer
      onThrottled(answer)
      turns.rest(now, pause(answer.response, attempts, now) * (1 + random() / 4))
    }
  }
  const { sendRaw } = target
  return {
    ...target,
    send: (request, onThrottled) => inTurn(serviceOf(request), () => target.send(request), onThrottled),
    ...(sendRaw && { sendRaw: (bytes) => inTurn('', () => sendRaw(bytes)) }),
  }
}

/** What the target asks for, which may be nothing; longer each time where it throttles all the same. */
function pause(response: HttpResponse, attempts: number, now: number): number {
  const asked = retryAfter(response, now)
  const patient = PAUSE.first * 2 ** (attempts - 1)
  const wanted = attempts === 1 ? (asked ?? patient) : Math.max(asked ?? 0, patient)
  return Math.min(wanted, PAUSE.longest)
}
