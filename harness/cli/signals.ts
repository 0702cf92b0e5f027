import type { Variables } from './environment.ts'

/** Ctrl-C, a request to end, and a terminal that is closed. */
const INTERRUPTIONS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** An interruption of a run. */
export interface Interruption {
  /** Aborted by the first interruption. */
  readonly signal: AbortSignal
  /** Removes the handlers. */
  readonly end: () => void
}

/** The first interruption lets the run end in good order; the second calls `tidy` and ends muster at once. */
export function awaitInterruption(tidy: () => void): Interruption {
  const stop = new AbortController()
  const interrupt = (signal: NodeJS.Signals) => {
    if (!stop.signal.aborted) return stop.abort()
    tidy()
    end()
    process.kill(process.pid, signal)
  }
  const end = () => {
    for (const signal of INTERRUPTIONS) process.off(signal, interrupt)
  }
  for (const signal of INTERRUPTIONS) process.on(signal, interrupt)
  return { signal: stop.signal, end }
}

/**
 * Calls `kill` when muster itself ends early: by a crash, or an interruption without another handler.
 * Returns a function that removes the handlers.
 * @param interruptible whether another handler takes the first interruption, so that only the second ends muster
 */
export function killOnExit(kill: () => void, interruptible: boolean): () => void {
  let ignored = interruptible ? 1 : 0
  const die = (signal: NodeJS.Signals) => {
    if (ignored-- > 0) return
    kill()
    leave()
    process.kill(process.pid, signal)
  }
  const leave = () => {
    for (const signal of INTERRUPTIONS) process.off(signal, die)
    process.off('exit', kill)
  }
  for (const signal of INTERRUPTIONS) process.on(signal, die)
  process.on('exit', kill)
  return leave
}

/** Milliseconds between two checks of the parent process. */
const PARENT_CHECK = 200

/**
 * Resolves when a server must end: at an interruption, or when the shell that npx started it in has ended. npx does not
 * forward signals, so the process that `kill $!` reaches is not this one.
 */
export async function untilStopped({ npm_command: command }: Variables): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const stop = () => resolve()
  const parent = process.ppid
  const check = () => {
    if (process.ppid !== parent) stop()
  }
  // Without npx, a shell may end and leave the server to later commands, as a step of a workflow does.
  const timer = command === 'exec' ? setInterval(check, PARENT_CHECK) : undefined
  for (const signal of INTERRUPTIONS) process.once(signal, stop)
  await promise
  clearInterval(timer)
}
