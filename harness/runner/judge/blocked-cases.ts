import type { Judgement } from './judgement.ts'

/** What of a property was not sent, to spare a real account. */
export class Spared {
  #reason: string | undefined
  #uncontrolled = false
  #decided = false

  /** A case was withheld; without its controls a property still says something. */
  withheld(reason: string, isControl: boolean): void {
    this.#reason ??= reason
    if (isControl) this.#uncontrolled = true
  }

  /** A case was judged. */
  decided(isControl: boolean): void {
    if (!isControl) this.#decided = true
  }

  /** What a judgement is worth. */
  weigh(judgement: Judgement): Judgement {
    const { verdict } = judgement
    if (verdict === 'pass' && !this.#decided && this.#reason !== undefined) {
      return { verdict: 'excluded', reason: this.#reason }
    }
    const counts = verdict === 'pass' || verdict === 'fail'
    return counts && this.#uncontrolled ? { ...judgement, uncontrolled: true } : judgement
  }
}
