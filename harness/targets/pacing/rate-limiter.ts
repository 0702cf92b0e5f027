import type { Answer } from '../../model/exchange.ts'

/** When a service that only throttles is given up: after requests that failed in a row, or after milliseconds. */
const PATIENCE = { requests: 3, time: 60_000 }

/** Per-service rate limiter with a circuit breaker. */
export class RateLimiter {
  #next = 0
  #restsUntil = 0
  #throttledSince: number | undefined
  #givenUp = 0
  #lost: Answer | undefined

  /** The throttling answer of a service that only throttles; undefined while it may still answer. */
  get lost(): Answer | undefined {
    return this.#lost
  }

  /**
   * Reserves the next slot.
   * @param interval milliseconds from one request to the next
   * @returns how many milliseconds the slot is ahead
   */
  reserve(now: number, interval: number): number {
    const slot = Math.max(now, this.#next, this.#restsUntil)
    this.#next = slot + interval
    return slot - now
  }

  rests(now: number): boolean {
    return now < this.#restsUntil
  }

  answered(): void {
    this.#throttledSince = undefined
    this.#givenUp = 0
  }

  /** Lets no request through for this many milliseconds. */
  rest(now: number, milliseconds: number): void {
    this.#restsUntil = Math.max(this.#restsUntil, now + milliseconds)
  }

  /** Notes a throttling answer, and whether its request is given up. */
  throttled(answer: Answer, now: number, isLast: boolean): void {
    this.#throttledSince ??= now
    if (isLast) this.#givenUp++
    if (this.#givenUp >= PATIENCE.requests || now - this.#throttledSince >= PATIENCE.time) this.#lost = answer
  }
}
