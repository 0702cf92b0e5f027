const HALF = 1_000_000
const SPACE = HALF * HALF

/** Each property allocates from a stream of its own, so that a replay of one property draws the ids it drew before. */
export const STREAMS = 1_000
const STREAM = SPACE / STREAMS
/** Distance within a stream between two runs with consecutive run numbers. */
const STRIDE = 10_000
/** Run numbers are below this. */
export const RUNS = STREAM / STRIDE

const ROUNDS = [0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f]

/** Allocates 12-digit account ids; they never repeat, unless allocation resumes at an earlier offset. */
export interface AccountIds {
  readonly next: () => string
  /** Number of ids allocated so far: the offset of the next one. */
  readonly allocated: () => number
  /** Continues from an offset: the same ids follow. */
  readonly resume: (offset: number) => void
}

/**
 * A permutation of all 10¹² ids, leading zeros and values beyond 2³² included, entered at a place of its own for each
 * stream and run.
 */
export function accountIds(stream: number, run: number): AccountIds {
  let allocated = 0
  return {
    next: () => permuted(stream * STREAM + ((run * STRIDE + allocated++) % STREAM)),
    allocated: () => allocated,
    resume: (offset) => {
      allocated = offset
    },
  }
}

/** Another id that begins like this one, for what depends on the digits; the alternate of the alternate is the id. */
export function alternate(id: string): string {
  const last = (Number(id.slice(-4)) + 5_000) % 10_000
  return `${id.slice(0, -4)}${String(last).padStart(4, '0')}`
}

/** A Feistel network over the two halves of the digits: a bijection whatever the round function is. */
function permuted(index: number): string {
  let left = Math.floor(index / HALF)
  let right = index % HALF
  for (const key of ROUNDS) {
    const mixed = (left + scramble(right, key)) % HALF
    left = right
    right = mixed
  }
  return `${digits(left)}${digits(right)}`
}

function scramble(value: number, key: number): number {
  let hash = Math.imul(value ^ key, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) % HALF
}

const digits = (half: number) => String(half).padStart(6, '0')
