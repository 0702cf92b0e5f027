/** Why a run ended before everything was judged. */
export type Stopped = 'interrupted' | 'out-of-time' | 'too-many-failures'

interface StopOptions {
  /** Interrupts the run. */
  readonly signal?: AbortSignal | undefined
  /** Milliseconds that the run may take, below 2³¹. */
  readonly maxTime?: number | undefined
}

/** What may end a run early; the first reason counts. */
export class Stop {
  readonly #told = new AbortController()
  readonly #listening = new AbortController()
  readonly #timer: NodeJS.Timeout | undefined
  #reason: Stopped | undefined

  constructor({ signal, maxTime }: StopOptions = {}) {
    if (maxTime !== undefined) this.#timer = setTimeout(() => this.now('out-of-time'), maxTime).unref()
    const interrupt = () => this.now('interrupted')
    if (signal?.aborted) interrupt()
    else signal?.addEventListener('abort', interrupt, { signal: this.#listening.signal })
  }

  /** Aborted as soon as there is a reason. */
  get signal(): AbortSignal {
    return this.#told.signal
  }

  get reason(): Stopped | undefined {
    return this.#reason
  }

  now(reason: Stopped): void {
    this.#reason ??= reason
    this.#told.abort()
  }

  /** The run is over: nothing stops it any more. */
  end(): void {
    clearTimeout(this.#timer)
    this.#listening.abort()
  }
}
