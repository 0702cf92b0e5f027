import type { Answer, NoAnswer } from '../../model/exchange.ts'

/** Requests that wait for their answers, and may be told to wait no longer. */
export class InFlight {
  readonly #waiting = new Set<() => void>()

  /** The answer, or `silence` where it had not come when it was given up. */
  wait(answer: Promise<Answer>, silence: NoAnswer): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const giveUp = () => resolve({ noAnswer: silence })
      this.#waiting.add(giveUp)
      answer.then(resolve, reject).finally(() => this.#waiting.delete(giveUp))
    })
  }

  giveUp(): void {
    for (const giveUp of this.#waiting) giveUp()
    this.#waiting.clear()
  }
}
