import type { Level, RequirementId } from '../model/requirement.ts'
import type { RunContext } from './case/run-context.ts'
import type { PropertyResult } from './judge/result.ts'

/** What may stop a run early. */
export interface RunLimits {
  /** Interrupts the run; what was judged by then is reported. */
  readonly signal?: AbortSignal
  /** Milliseconds that the run may take, below 2³¹. */
  readonly maxTime?: number
  /** How many requirements of these levels may fail; the last of them stops the run. */
  readonly maxFailures?: { readonly count: number; readonly levels: readonly Level[] }
}

/** Stops a run on a signal or when its time is up; returns a function that ends the supervision. */
export function supervise(run: RunContext, { signal, maxTime }: RunLimits): () => void {
  const listening = new AbortController()
  const interrupt = () => run.stop('interrupted')
  if (signal?.aborted) interrupt()
  else signal?.addEventListener('abort', interrupt, { signal: listening.signal })
  const timer = maxTime === undefined ? undefined : setTimeout(() => run.stop('out-of-time'), maxTime).unref()
  return () => {
    clearTimeout(timer)
    listening.abort()
  }
}

/** Counts the requirements that fail while a run goes on. */
export class FailureLimit {
  readonly #limit: RunLimits['maxFailures']
  readonly #failed = new Set<RequirementId>()

  constructor(limit: RunLimits['maxFailures']) {
    this.#limit = limit
  }

  /** Counts a property that failed, and returns whether the limit is reached. */
  isReachedBy({ property: { requirement }, result, passiveOnly }: PropertyResult): boolean {
    if (!this.#limit) return false
    const { count, levels } = this.#limit
    if (result.verdict === 'fail' && !passiveOnly && levels.includes(requirement.level)) {
      this.#failed.add(requirement.id)
    }
    return this.#failed.size >= count
  }
}
