import { setTimeout as pause } from 'node:timers/promises'
import { stripVTControlCharacters } from 'node:util'
import type { Command } from 'commander'
import { printable } from '../../reports/printable.ts'
import { knock, type WaitOptions, waitForAnswer } from '../../targets/wait.ts'
import { wholeNumber } from '../options/values.ts'
import { type Shell, UsageError } from '../shell.ts'
import { endWithMuster } from './end-with-muster.ts'
import { type StartedCommand, startCommand } from './started-command.ts'

/** The flags that say how the server at the --target URL comes to be there. */
export interface StartFlags {
  readonly start?: string
  readonly wait?: number
}

export const startOptions = (command: Command): Command =>
  command
    .option(
      '--start <command>',
      'start the target with this command, and end it with the run (not on Windows)',
    )
    .option(
      '--wait <seconds>',
      'how long to wait for its first answer (default: 0, with --start 30)',
      wholeNumber,
    )

/** The server at a URL, for as long as it is needed. */
export interface Server {
  /** Why nothing answers there; undefined where something does, or where nobody waited. */
  readonly silence?: string
  /** How its command ended before it was told to; where that is likely, wait so many milliseconds to hear of it. */
  readonly commandEnded: (patience: number) => Promise<string | undefined>
  readonly close: () => Promise<void>
}

const NOBODY: Server = { commandEnded: async () => undefined, close: async () => {} }

/** Starts and awaits the server at a URL, as the flags say; `stop` ends the wait. */
export async function openServer(
  to: WaitOptions['to'],
  { start, wait = start === undefined ? 0 : 30 }: StartFlags,
  shell: Shell,
  stop?: AbortSignal,
): Promise<Server> {
  if (start !== undefined) return openStarted(to, start, wait, shell, stop)
  if (wait === 0) return NOBODY
  const { url } = to
  const last = await waitForAnswer({ to, seconds: wait, ...(stop && { signal: stop }) })
  if (!last) return NOBODY
  const advice = 'start it first, correct --target, or raise --wait'
  return { ...NOBODY, silence: `${url} did not answer within ${wait} s (${last.detail}): ${advice}` }
}

async function openStarted(
  to: WaitOptions['to'],
  start: string,
  wait: number,
  shell: Shell,
  stop: AbortSignal | undefined,
): Promise<Server> {
  await assertStartable(to, start)
  const command = startCommand(start)
  const leave = endWithMuster(command.kill, stop !== undefined)
  const silence = await silenceOf(to, command, wait, stop)
  const close = async () => {
    const { end } = command
    await command.stop()
    leave()
    if (end !== undefined || (silence !== undefined && !stop?.aborted))
      shell.err(lastWords(end, command.lines))
  }
  const commandEnded = async (patience: number) => {
    await Promise.race([command.ended, pause(patience)])
    return command.end
  }
  return { ...(silence !== undefined && { silence }), commandEnded, close }
}

async function assertStartable(to: WaitOptions['to'], start: string): Promise<void> {
  if (start.trim() === '') throw new UsageError('--start is empty: pass the command that starts the target.')
  if (process.platform === 'win32') {
    throw new UsageError('--start needs process groups, which Windows has not: start the target yourself.')
  }
  const nobody = await knock(to)
  if (nobody?.kind === 'refused' || nobody?.kind === 'timeout') return
  throw new UsageError(
    `Something listens at ${to.url} before the command of --start was run: end it, choose another port, or omit --start.`,
  )
}

/** Why a started command does not serve; undefined as soon as it does. */
async function silenceOf(
  to: WaitOptions['to'],
  command: StartedCommand,
  seconds: number,
  stop: AbortSignal | undefined,
): Promise<string | undefined> {
  const ended = new AbortController()
  const signal = stop ? AbortSignal.any([ended.signal, stop]) : ended.signal
  void command.ended.then(() => ended.abort())
  const { url } = to
  const last = await waitForAnswer({ to, seconds, signal })
  if (!last) return undefined
  if (command.end !== undefined) {
    return `the command of --start ended ${command.end} before ${url} answered: it has to serve until it is told to end`
  }
  return (
    `${url} did not answer within ${seconds} s of the start of its command (${last.detail}): ` +
    'correct the command or --target, or raise --wait'
  )
}

function lastWords(end: string | undefined, lines: readonly string[]): string {
  const title = end === undefined ? 'The command of --start' : `The command of --start ended ${end}, and`
  if (lines.length === 0) return `${title} wrote nothing.\n`
  return `${title} wrote last:\n${lines.map((line) => `  | ${printable(stripVTControlCharacters(line))}\n`).join('')}`
}
