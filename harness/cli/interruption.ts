const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/** What Ctrl-C does to a run. */
export interface Interruption {
  /** Aborted by the first one. */
  readonly signal: AbortSignal
  /** Leaves the signals to others. */
  readonly end: () => void
}

/** The first interruption is for the run to end in good order; the second ends muster at once, after `tidy`. */
export function awaitInterruption(tidy: () => void): Interruption {
  const stop = new AbortController()
  const interrupt = (signal: NodeJS.Signals) => {
    if (!stop.signal.aborted) return stop.abort()
    tidy()
    end()
    process.kill(process.pid, signal)
  }
  const end = () => {
    for (const signal of SIGNALS) process.off(signal, interrupt)
  }
  for (const signal of SIGNALS) process.on(signal, interrupt)
  return { signal: stop.signal, end }
}
