import type { RunContext } from '../case/run-context.ts'
import { gated, type PropertyResult } from '../judge/result.ts'

/** Reports a property as soon as nothing can change its result any more. */
export class EarlyReporter {
  readonly #run: RunContext
  readonly #report: (result: PropertyResult) => void
  readonly #held: PropertyResult[] = []

  constructor(run: RunContext, report: (result: PropertyResult) => void) {
    this.#run = run
    this.#report = report
  }

  /** Holds a pass back while the run did not yet see one accepted and one rejected request of its operation. */
  judged(judged: PropertyResult): void {
    if (this.#final(judged).result === judged.result) this.#report(judged)
    else this.#held.push(judged)
  }

  /** Reports the properties that were held back: nothing is sent any more. */
  end(): void {
    for (const judged of this.#held) this.#report(this.#final(judged))
  }

  #final(judged: PropertyResult): PropertyResult {
    const { operation } = judged.property.requirement
    return { ...judged, result: gated(judged.result, operation, this.#run) }
  }
}
