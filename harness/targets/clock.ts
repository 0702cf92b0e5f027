import { setTimeout as sleep } from 'node:timers/promises'

/** What tells the time and lets it pass; tests bring their own. */
export interface Clock {
  /** Milliseconds that only ever grow, for durations and waits: what the time of day does does not matter to them. */
  readonly now: () => number
  /** Milliseconds since 1970, to compare with a date; a correction of the time of day changes them in between. */
  readonly date: () => number
  /** Resolves after this number of milliseconds, or as soon as the signal is aborted. */
  readonly wait: (milliseconds: number, signal?: AbortSignal) => Promise<void>
}

export const systemClock: Clock = {
  now: () => performance.now(),
  date: Date.now,
  wait: (milliseconds, signal) => sleep(milliseconds, undefined, signal && { signal }).catch(() => {}),
}

/** A clock whose time passes only while somebody waits, and then at once. */
export function stillClock(): Clock {
  let time = 0
  return {
    now: () => time,
    date: () => time,
    wait: async (milliseconds) => {
      time += milliseconds
    },
  }
}
