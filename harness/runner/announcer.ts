import type { RunContext } from './case/run-context.ts'
import type { Judged } from './judge/judged.ts'
import { gated } from './judge/result.ts'

/** Tells of a property as soon as nothing can change its standing any more. */
export class Announcer {
  readonly #session: RunContext
  readonly #tell: (judged: Judged) => void
  readonly #held: Judged[] = []

  constructor(session: RunContext, tell: (judged: Judged) => void) {
    this.#session = session
    this.#tell = tell
  }

  /** Holds a pass back while its operation was not yet seen to accept something and to reject something. */
  judged(judged: Judged): void {
    if (this.#final(judged).standing === judged.standing) this.#tell(judged)
    else this.#held.push(judged)
  }

  /** Tells of what was held back: nothing is sent any more. */
  ended(): void {
    for (const judged of this.#held) this.#tell(this.#final(judged))
  }

  #final(judged: Judged): Judged {
    const { operation } = judged.property.requirement
    return { ...judged, standing: gated(judged.standing, operation, this.#session) }
  }
}
