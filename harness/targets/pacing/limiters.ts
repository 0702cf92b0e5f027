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

/** So many answers in a row show that one request more at a time will do no harm. */
const STREAK = 20

/** Limits the requests in flight, and lowers the limit when the target is overloaded. */
export class ConcurrencyLimiter {
  readonly #most: number
  readonly #waiting: (() => void)[] = []
  #limit: number
  #inside = 0
  #streak = 0
  /** Who came in before the limit was lowered says nothing about the lower one. */
  #age = 0

  constructor(most: number) {
    this.#most = most
    this.#limit = most
  }

  get limit(): number {
    return this.#limit
  }

  /** Waits to be let in, and gives the age of the gate to `lower` it by. */
  async enter(): Promise<number> {
    if (this.#inside >= this.#limit) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    else this.#inside++
    return this.#age
  }

  leave(): void {
    this.#inside--
    this.#admit()
  }

  /** Halves the limit, once for all who came in at one age. */
  lower(age: number): void {
    this.#streak = 0
    if (age !== this.#age) return
    this.#age++
    this.#limit = Math.max(1, Math.floor(this.#limit / 2))
  }

  /** Raises the limit by one after a streak of these, up to where it began. */
  raise(): void {
    if (this.#limit === this.#most || ++this.#streak < STREAK) return
    this.#streak = 0
    this.#limit++
    this.#admit()
  }

  #admit(): void {
    while (this.#inside < this.#limit && this.#waiting.length > 0) {
      this.#inside++
      this.#waiting.shift()?.()
    }
  }
}
