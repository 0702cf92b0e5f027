import type { Answer } from '../../model/exchange.ts'

/** Requests to one service that were given up in a row, and milliseconds of nothing but throttling. */
const PATIENCE = { requests: 3, time: 60_000 }

/** Whose turn it is to be sent to one service, and whether it is of any use. */
export class RateLimiter {
  readonly #interval: number
  #next = 0
  #restsUntil = 0
  #throttledSince: number | undefined
  #givenUp = 0
  #lost: Answer | undefined

  /** @param interval milliseconds from one request to the next */
  constructor(interval: number) {
    this.#interval = interval
  }

  /** The throttling that a service answers everything with; undefined while there is hope. */
  get lost(): Answer | undefined {
    return this.#lost
  }

  /** Gives the next turn, and how many milliseconds it is ahead. */
  take(now: number): number {
    const turn = Math.max(now, this.#next, this.#restsUntil)
    this.#next = turn + this.#interval
    return turn - now
  }

  rests(now: number): boolean {
    return now < this.#restsUntil
  }

  answered(): void {
    this.#throttledSince = undefined
    this.#givenUp = 0
  }

  /** Lets nobody through for so many milliseconds. */
  rest(now: number, milliseconds: number): void {
    this.#restsUntil = Math.max(this.#restsUntil, now + milliseconds)
  }

  /** Takes note of an answer that only throttles, and of whether its request is not sent again. */
  throttled(answer: Answer, now: number, isLast: boolean): void {
    this.#throttledSince ??= now
    if (isLast) this.#givenUp++
    if (this.#givenUp >= PATIENCE.requests || now - this.#throttledSince >= PATIENCE.time) this.#lost = answer
  }
}
