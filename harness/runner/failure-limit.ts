import type { Level, RequirementId } from '../model/requirement.ts'
import type { Judged } from './judge/judged.ts'

/** Counts the requirements that fail while a run goes on. */
export class FailureLimit {
  readonly #count: number
  readonly #levels: readonly Level[]
  readonly #failed = new Set<RequirementId>()

  constructor(
    { count, levels }: { readonly count: number; readonly levels: readonly Level[] } = {
      count: Infinity,
      levels: [],
    },
  ) {
    this.#count = count
    this.#levels = levels
  }

  /** Takes note of a property, and says whether the limit is reached. */
  isEnough({ property: { requirement }, standing, traffic }: Judged): boolean {
    if (standing.verdict === 'fail' && !traffic && this.#levels.includes(requirement.level)) {
      this.#failed.add(requirement.id)
    }
    return this.#failed.size >= this.#count
  }
}
