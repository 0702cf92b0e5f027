/** How many entries are kept of what code under test did. */
const MOST = 1000

/** The last entries of a list that may grow without end, and how many there were. */
export interface Kept<T> {
  /** Changes in place, oldest entry first. */
  readonly list: readonly T[]
  readonly count: () => number
  readonly add: (entries: readonly T[]) => void
  /** Empties the list and starts to count anew. */
  readonly clear: () => void
}

export function keepLast<T>(): Kept<T> {
  const list: T[] = []
  let count = 0
  return {
    list,
    count: () => count,
    add: (entries) => {
      count += entries.length
      list.push(...entries.slice(-MOST))
      if (list.length > MOST) list.splice(0, list.length - MOST)
    },
    clear: () => {
      count = 0
      list.length = 0
    },
  }
}
