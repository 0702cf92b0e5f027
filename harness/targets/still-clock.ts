import type { Clock } from './clock.ts'

/** A clock whose time passes only while somebody waits, and then at once. */
export function stillClock(): Clock {
  let time = 0
  return {
    now: () => time,
    wait: async (milliseconds) => {
      time += milliseconds
    },
  }
}
