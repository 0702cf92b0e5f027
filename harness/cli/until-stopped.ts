import type { Shell } from './shell.ts'

/** Milliseconds between two looks at who the parent is. */
const LOOK = 200

/**
 * Resolves when a server is to end: at Ctrl-C or SIGTERM, or when the shell that npx started it in is gone. npx does not
 * pass signals on to what it starts, so the process that `kill $!` reaches is not this one.
 */
export async function untilStopped({ env }: Pick<Shell, 'env'>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const stop = () => resolve()
  const parent = process.ppid
  const look = () => {
    if (process.ppid !== parent) stop()
  }
  // Otherwise a shell may end and leave the server to the commands that follow, as a step of a workflow does.
  const timer = env.npm_command === 'exec' ? setInterval(look, LOOK) : undefined
  process.once('SIGINT', stop).once('SIGTERM', stop)
  await promise
  clearInterval(timer)
}
