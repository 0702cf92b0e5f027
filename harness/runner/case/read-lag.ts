import type { Clock } from '../../targets/clock.ts'

/**
 * Milliseconds between one attempt to read and the next, about 1.2 s in all: reads may lag behind writes, and those of
 * AWS have been seen to do so for up to a second.
 */
const READ_PAUSES: readonly number[] = [0, 10, 25, 75, 200, 400, 500]

/** Reads again until the answer is settled, or for as long as a read may lag behind a write. The last answer counts. */
export async function readUntil<Answer>(
  clock: Clock,
  read: () => Promise<Answer>,
  isSettled: (answer: Answer) => boolean,
): Promise<Answer> {
  let answer = await read()
  for (const pause of READ_PAUSES) {
    if (isSettled(answer)) break
    await clock.wait(pause)
    answer = await read()
  }
  return answer
}

/** Reads that are repeated in vain: of one service, because a law failed, and for one property. */
const VAIN = { service: 3, property: 1 }

/** What a run learnt about the reads of a service, or of the laws of a property. */
export class ReadLag {
  readonly #vain = new Map<string, number>()
  readonly #lagging = new Set<string>()

  /** Whether an answer that is not as it should be may be one that lags. */
  isPossible(kind: keyof typeof VAIN, key: string): boolean {
    return this.#lagging.has(key) || (this.#vain.get(key) ?? 0) < VAIN[kind]
  }

  /** Notes whether the answer became another while nothing was written. */
  note(key: string, changed: boolean): void {
    if (changed) this.#lagging.add(key)
    else this.#vain.set(key, (this.#vain.get(key) ?? 0) + 1)
  }
}
