const HALF = 1_000_000
const SPACE = HALF * HALF

/** Ids are dealt from lanes, one for each property, so that a replay of one property draws the ids it drew before. */
export const LANES = 1_000
const LANE = SPACE / LANES
/** How far two runs with neighbouring run numbers are apart within a lane. */
const STRIDE = 10_000
/** Run numbers are below this. */
export const RUNS = LANE / STRIDE

const ROUNDS = [0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f]

/** Deals 12-digit account ids; they never repeat, unless the deal is taken up again at an earlier place. */
export interface AccountIds {
  readonly next: () => string
  /** How many were dealt. */
  readonly dealt: () => number
  /** Goes on as if so many had been dealt: the same ids follow. */
  readonly resume: (dealt: number) => void
}

/**
 * A permutation of all 10¹² ids, leading zeros and values beyond 2³² included, entered at a place of its own for each
 * lane and run.
 */
export function accountIds(lane: number, run: number): AccountIds {
  let dealt = 0
  return {
    next: () => permuted(lane * LANE + ((run * STRIDE + dealt++) % LANE)),
    dealt: () => dealt,
    resume: (count) => {
      dealt = count
    },
  }
}

/** Another id that begins like this one, for what depends on the digits; the twin of the twin is the id. */
export function twin(id: string): string {
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
