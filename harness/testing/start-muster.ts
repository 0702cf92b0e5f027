import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** The program, not built. */
export const MUSTER = fileURLToPath(new URL('../../suites/muster.ts', import.meta.url))

interface StartOptions {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
}

/** Starts a command line in a process of its own. */
export function startMuster(argv: readonly string[], options: StartOptions = {}) {
  const child = spawn(process.execPath, [MUSTER, ...argv], { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  const output = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output.out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output.err += text
  })
  const ended = once(child, 'close').then(([code, signal]: readonly (number | string | null)[]) => ({
    code,
    signal,
    ...output,
  }))
  return { child, output, ended }
}
