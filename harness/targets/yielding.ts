import { setImmediate } from 'node:timers/promises'
import type { Target } from './target.ts'

/** Milliseconds. */
const SPELL = 20

/**
 * Lets the event loop turn now and then. A target that is a function may answer without ever doing so, and what
 * else lives in the process, such as the worker of a test runner that reports to its parent, would be cut off.
 */
export function yielding(target: Target): Target {
  let since = performance.now()
  return {
    ...target,
    send: async (request) => {
      if (performance.now() - since > SPELL) {
        await setImmediate()
        since = performance.now()
      }
      return target.send(request)
    },
  }
}
