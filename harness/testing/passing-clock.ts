import type { Clock } from '../targets/clock.ts'

/** A clock at 1970 whose time passes as soon as everybody waits: who waits the shortest goes on first. */
export function passingClock(): Clock {
  let now = 0
  const waiting: { readonly until: number; readonly go: () => void }[] = []
  const pass = () => {
    waiting.sort((a, b) => a.until - b.until)
    const first = waiting.shift()
    if (!first) return
    now = Math.max(now, first.until)
    first.go()
  }
  return {
    now: () => now,
    date: () => now,
    wait: (milliseconds, signal) =>
      new Promise((resolve) => {
        waiting.push({ until: now + milliseconds, go: resolve })
        signal?.addEventListener('abort', () => resolve())
        setImmediate(pass)
      }),
  }
}
