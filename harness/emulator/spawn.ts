import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { member } from '../model/exchange.ts'
import type { FaultName } from './faults/index.ts'
import type { RunningEmulator } from './http.ts'

/** Starts an emulator in a process of its own, so that its work and the caller's do not share one thread. */
export async function spawnEmulator(
  options: { readonly fault?: FaultName | undefined } = {},
): Promise<RunningEmulator> {
  // Compiled, the entry is JavaScript like this file.
  const entry = new URL(import.meta.url.endsWith('.ts') ? './process.ts' : './process.js', import.meta.url)
  // The parent's flags, such as a loader or an inspector port, are not the child's.
  const child = fork(entry, [options.fault ?? ''], {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  return { url: await listening(child), close: () => closed(child) }
}

async function listening(child: ChildProcess): Promise<string> {
  const complaint = child.stderr ? text(child.stderr) : Promise.resolve('')
  const died = once(child, 'exit').then(async ([code, signal]) => {
    const end = signal === null ? `code ${code}` : `signal ${signal}`
    throw new Error(`The emulator ended with ${end} before it listened. ${await complaint}`.trim())
  })
  const ready = once(child, 'message').then(([message]) => String(member(message, 'url')))
  return Promise.race([ready, died])
}

async function closed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = once(child, 'exit')
  if (child.connected) child.disconnect()
  await exited
}
