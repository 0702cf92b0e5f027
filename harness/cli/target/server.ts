import { setTimeout as pause } from 'node:timers/promises'
import { stripVTControlCharacters } from 'node:util'
import { printable } from '../../reports/terminal-text.ts'
import { knock, type WaitOptions, waitForAnswer } from '../../targets/wait.ts'
import { type CliEnvironment, UsageError } from '../environment.ts'
import type { NetworkConfig } from '../options/run-config.ts'
import { killOnExit } from '../signals.ts'
import { type StartedCommand, startCommand } from './started-command.ts'

/** The server at a URL, started by muster or by the user. */
export interface Server {
  /** Why nothing responds; undefined if something does, or without a wait. */
  readonly silence?: string
  /** How its command ended by itself, if it did within this number of milliseconds. */
  readonly commandEnded: (milliseconds: number) => Promise<string | undefined>
  readonly close: () => Promise<void>
}

const UNMANAGED: Server = { commandEnded: async () => undefined, close: async () => {} }

/** Starts a server and waits for its first response, as the configuration says; `stop` ends the wait. */
export async function openServer(
  to: WaitOptions['to'],
  { start, wait }: Pick<NetworkConfig, 'start' | 'wait'>,
  cli: CliEnvironment,
  stop?: AbortSignal,
): Promise<Server> {
  if (start !== undefined) return openStarted(to, start, wait, cli, stop)
  if (wait === 0) return UNMANAGED
  const { url } = to
  const last = await waitForAnswer({ to, seconds: wait, ...(stop && { signal: stop }) })
  if (!last) return UNMANAGED
  const advice = 'start it first, correct --target, or raise --wait'
  return { ...UNMANAGED, silence: `${url} did not answer within ${wait} s (${last.detail}): ${advice}` }
}

async function openStarted(
  to: WaitOptions['to'],
  start: string,
  wait: number,
  cli: CliEnvironment,
  stop: AbortSignal | undefined,
): Promise<Server> {
  await assertStartable(to, start)
  // The handlers come first: an interruption can arrive while the command is being started.
  const leave = killOnExit(() => command.kill(), stop !== undefined)
  const command = startCommand(start)
  const silence = await silenceOf(to, command, wait, stop)
  const close = async () => {
    const { end } = command
    await command.stop()
    leave()
    if (end !== undefined || (silence !== undefined && !stop?.aborted))
      cli.err(lastOutput(end, command.lines))
  }
  const commandEnded = async (milliseconds: number) => {
    await Promise.race([command.ended, pause(milliseconds)])
    return command.end
  }
  return { ...(silence !== undefined && { silence }), commandEnded, close }
}

async function assertStartable(to: WaitOptions['to'], start: string): Promise<void> {
  if (start.trim() === '') throw new UsageError('--start is empty: pass the command that starts the target.')
  if (process.platform === 'win32') {
    throw new UsageError(
      '--start needs process groups, which Windows does not have: start the target yourself.',
    )
  }
  const silence = await knock(to)
  if (silence?.kind === 'refused' || silence?.kind === 'timeout') return
  throw new UsageError(
    `Something already listens at ${to.url}, so the command of --start was not run: stop it, choose another port, or omit --start.`,
  )
}

/** Waits for the first response of a started command; returns why there is none. */
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
    return `the command of --start ended ${command.end} before ${url} answered: it must serve until it gets SIGTERM`
  }
  return (
    `${url} did not answer within ${seconds} s of the start of its command (${last.detail}): ` +
    'correct the command or --target, or raise --wait'
  )
}

function lastOutput(end: string | undefined, lines: readonly string[]): string {
  const title = end === undefined ? 'The command of --start' : `The command of --start ended ${end}, and`
  if (lines.length === 0) return `${title} wrote nothing.\n`
  return `${title} wrote last:\n${lines.map((line) => `  | ${printable(stripVTControlCharacters(line))}\n`).join('')}`
}
