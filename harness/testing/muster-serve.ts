import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const PROGRAM = fileURLToPath(new URL('../../suites/muster.ts', import.meta.url))

/** The command `muster serve` on a port of its own. */
export interface Served {
  readonly url: string
  readonly close: () => Promise<void>
}

/** Starts the command as a person does, and waits until it listens. */
export async function musterServe(): Promise<Served> {
  const child = spawn(process.execPath, [PROGRAM, 'serve', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [chunk] = await once(child.stdout, 'data')
  const [, url] = /^listening on (\S+)\n/.exec(String(chunk)) ?? []
  if (url === undefined) throw new Error(`muster serve said ${chunk}`)
  return {
    url,
    close: async () => {
      const exited = once(child, 'exit')
      child.kill('SIGTERM')
      await exited
    },
  }
}
