import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'

/** Milliseconds between SIGTERM and SIGKILL. */
const GRACE = 2_000

/** Milliseconds until the last output of an ended command must have arrived. */
const LAST_OUTPUT = 200

/** A shell command that runs beside muster, with its process group. */
export interface StartedCommand {
  /** How the command ended: `with code 1`. */
  readonly ended: Promise<string>
  /** The same; undefined while it runs. */
  readonly end: string | undefined
  /** The last lines of its standard output and error. */
  readonly lines: readonly string[]
  /** Ends the process group: SIGTERM, and SIGKILL after a short wait. */
  readonly stop: () => Promise<void>
  /** Ends the process group with SIGKILL. */
  readonly kill: () => void
}

/** Starts a command in its own process group, so that its children end with it and Ctrl-C does not reach it. */
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
      // Output may still be in the pipes; a process that left the group may hold them open for ever.
      await Promise.race([closed, pause(LAST_OUTPUT, undefined, { ref: false })])
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
  // All writers are gone by then; a zombie stays in its group for ever, so it is not waited for.
  void closed.then(() => {
    until = Math.min(until, performance.now() + LAST_OUTPUT)
  })
  signalGroup(child, 'SIGTERM')
  while (signalGroup(child, 0) && performance.now() < until) await pause(10)
  signalGroup(child, 'SIGKILL')
}

/** Whether the group still has a process. */
function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals | 0): boolean {
  if (pid === undefined) return false
  try {
    return process.kill(-pid, signal)
  } catch {
    return false
  }
}

const LIMITS = { lines: 50, characters: 1_000 }

/** Keeps the last lines of several streams, each line whole; of a long line, its end. */
export class LastLines {
  readonly #limits: typeof LIMITS
  readonly #lines: string[] = []
  readonly #unfinished: { text: string }[] = []

  constructor(limits: typeof LIMITS = LIMITS) {
    this.#limits = limits
  }

  /** A function for the chunks of one more stream. */
  stream(): (chunk: string) => void {
    const line = { text: '' }
    this.#unfinished.push(line)
    return (chunk) => {
      const [first = '', ...others] = chunk.split(/\r?\n/)
      line.text = this.#short(line.text + first)
      for (const next of others) {
        this.#lines.push(line.text)
        line.text = this.#short(next)
      }
      this.#lines.splice(0, this.#lines.length - this.#limits.lines)
    }
  }

  get lines(): readonly string[] {
    const partial = this.#unfinished.map(({ text }) => text).filter((text) => text !== '')
    return [...this.#lines, ...partial].slice(-this.#limits.lines)
  }

  #short(text: string): string {
    return text.slice(-this.#limits.characters)
  }
}
