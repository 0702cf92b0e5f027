import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { LastLines } from './last-lines.ts'

/** Milliseconds that a command has to end by itself when it is told to. */
const GRACE = 2_000

/** Milliseconds until what an ended command wrote must have arrived. */
const LAST_WORDS = 200

/** A command of the shell that runs beside muster, and everything that it started. */
export interface StartedCommand {
  /** How the command ended: `with code 1`. */
  readonly ended: Promise<string>
  /** The same, or undefined as long as it runs. */
  readonly end: string | undefined
  /** What it wrote last to its standard output and error. */
  readonly lines: readonly string[]
  /** Ends it and all that it started: asks them first, and does not wait long. */
  readonly stop: () => Promise<void>
  /** The same, at once. */
  readonly kill: () => void
}

/** Starts a command in a process group of its own, so that what it starts ends with it, and Ctrl-C does not reach it. */
export function startCommand(command: string): StartedCommand {
  const child = spawn(command, { shell: true, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  const output = new LastLines()
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', output.stream())
  }
  const closed = once(child, 'close').catch(() => {})
  let end: string | undefined
  const ended = endOf(child).then((how) => {
    end = how
    return how
  })
  return {
    ended,
    get end() {
      return end
    },
    get lines() {
      return output.lines
    },
    kill: () => void signalGroup(child, 'SIGKILL'),
    stop: async () => {
      await endGroup(child, closed)
      // Its last words may still be under way; what left the group may hold the pipes open for ever.
      await Promise.race([closed, pause(LAST_WORDS, undefined, { ref: false })])
      child.stdout.destroy()
      child.stderr.destroy()
    },
  }
}

async function endOf(child: ChildProcess): Promise<string> {
  try {
    const [code, signal] = await once(child, 'exit')
    return signal === null ? `with code ${code}` : `by ${signal}`
  } catch (error) {
    return `before it began: ${error instanceof Error ? error.message : error}`
  }
}

async function endGroup(child: ChildProcess, closed: Promise<unknown>): Promise<void> {
  let until = performance.now() + GRACE
  // Whoever wrote is gone by then; a process that nobody reaps stays in its group for ever, and need not be waited for.
  void closed.then(() => {
    until = Math.min(until, performance.now() + LAST_WORDS)
  })
  signalGroup(child, 'SIGTERM')
  while (signalGroup(child, 0) && performance.now() < until) await pause(10)
  signalGroup(child, 'SIGKILL')
}

/** Whether there was anything left to be told. */
function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals | 0): boolean {
  if (pid === undefined) return false
  try {
    return process.kill(-pid, signal)
  } catch {
    return false
  }
}
