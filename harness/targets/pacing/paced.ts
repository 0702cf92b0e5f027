import { type Answer, blocked, type HttpRequest, type HttpResponse } from '../../model/exchange.ts'
import { type Clock, systemClock } from '../clock.ts'
import type { Target } from '../target.ts'
import { ConcurrencyLimiter, RateLimiter } from './limiters.ts'
import { isThrottled, retryDelay } from './throttled.ts'

/** Maximum attempts for a throttled request. */
const ATTEMPTS = 6

/** Milliseconds. */
const PAUSE = { first: 100, longest: 30_000 }

/** How a target wants to be treated. */
export interface PacePolicy {
  /** The most requests per second to each service. */
  readonly rate: number
  /** Throttling answers after which nothing more is sent. */
  readonly stopAfter: number
}

/** A target that is sent throttled requests again. */
export interface PacedTarget extends Omit<Target, 'send'> {
  /** `onThrottled` gets the throttling answers before the last one. */
  readonly send: (request: HttpRequest, onThrottled?: (answer: Answer) => void) => Promise<Answer>
  /** Why nothing more is sent; undefined while requests are sent. */
  readonly stoppedBecause: () => string | undefined
}

export interface PaceOptions {
  /** Requests in flight at once; 12 by default. Throttling lowers it for a while. */
  readonly concurrency?: number | undefined
  /** Requests per second to each service; unlimited by default. */
  readonly rate?: number | undefined
  /** The policy on top of that. It is asked before each request, because an answer may change it. */
  readonly policy?: (() => PacePolicy | undefined) | undefined
  /** Seed of the jitter that keeps requests from coming back all at once. */
  readonly seed?: number | undefined
  readonly clock?: Clock | undefined
  /** Ends all waiting: waiting requests are not sent, and later ones are not paced. */
  readonly stop?: AbortSignal | undefined
}

const STOPPED: Answer = { noAnswer: { kind: 'refused', detail: 'the run was stopped' } }

/**
 * Keeps to the rate, and sends a throttled request again after a pause, as long as Retry-After asks for where it is
 * sent: throttling says nothing about conformance. A service that only throttles is sent nothing more.
 */
export function paced(target: Target, options: PaceOptions = {}): PacedTarget {
  const { concurrency = 12, rate = Number.POSITIVE_INFINITY, seed = 0, clock = systemClock, stop } = options
  const { policy = () => undefined } = options
  const concurrencyLimiter = new ConcurrencyLimiter(concurrency)
  const limiters = new Map<string, RateLimiter>()
  const random = chance(seed)
  let throttledAnswers = 0

  const limiterOf = (service: string): RateLimiter => {
    const limiter = limiters.get(service) ?? new RateLimiter()
    limiters.set(service, limiter)
    return limiter
  }
  const stoppedBecause = () =>
    throttledAnswers >= (policy()?.stopAfter ?? Number.POSITIVE_INFINITY)
      ? `the account throttled ${throttledAnswers} times, so nothing more was sent`
      : undefined
  /** Undefined where the service began to rest meanwhile. */
  const attempt = async (limiter: RateLimiter, request: HttpRequest): Promise<Answer | undefined> => {
    const limit = Math.min(rate, policy()?.rate ?? Number.POSITIVE_INFINITY)
    const ahead = limiter.reserve(clock.now(), 1_000 / limit)
    if (ahead > 0) await clock.wait(ahead, stop)
    const epoch = await concurrencyLimiter.enter()
    try {
      if (stop?.aborted) return STOPPED
      const reason = stoppedBecause()
      if (reason !== undefined) return blocked(reason)
      if (limiter.rests(clock.now())) return undefined
      const answer = await target.send(request)
      if (isThrottled(answer)) concurrencyLimiter.lower(epoch)
      else concurrencyLimiter.raise()
      return answer
    } finally {
      concurrencyLimiter.leave()
    }
  }
  return {
    ...target,
    stoppedBecause,
    send: async (request, onThrottled = () => {}) => {
      if (stop?.aborted) return target.send(request)
      const limiter = limiterOf(request.scope?.service ?? '')
      for (let attempts = 0; ; ) {
        if (limiter.lost) return limiter.lost
        const answer = await attempt(limiter, request)
        if (!answer) continue
        if (!('response' in answer) || !isThrottled(answer)) {
          limiter.answered()
          return answer
        }
        const now = clock.now()
        throttledAnswers++
        limiter.throttled(answer, now, ++attempts === ATTEMPTS)
        if (attempts === ATTEMPTS) return answer
        onThrottled(answer)
        limiter.rest(now, pause(answer.response, attempts, clock.date()) * (1 + random() / 4))
      }
    },
  }
}

/** Milliseconds that the target asks for, which may be none; longer each time where it throttles again. */
function pause(response: HttpResponse, attempts: number, date: number): number {
  const asked = retryDelay(response, date)
  const patient = PAUSE.first * 2 ** (attempts - 1)
  const wanted = attempts === 1 ? (asked ?? patient) : Math.max(asked ?? 0, patient)
  return Math.min(wanted, PAUSE.longest)
}

/** Numbers from 0 to 1 that look like chance, and are the same for a seed. (Mulberry32.) */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
