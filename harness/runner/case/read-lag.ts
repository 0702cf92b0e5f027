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

/** Failed reads per service that are asked again; after these, its reads are known to follow its writes at once. */
const ATTEMPTS = 3

/** What a run learnt about the reads of each service. */
export class ReadLag {
  readonly #unchanged = new Map<string, number>()
  readonly #lagging = new Set<string>()

  /** Whether a read that shows a failure may be one that lags. */
  isPossible(service: string): boolean {
    return this.#lagging.has(service) || (this.#unchanged.get(service) ?? 0) < ATTEMPTS
  }

  /** Notes whether the answer to a read changed while nothing was written. */
  note(service: string, changed: boolean): void {
    if (changed) this.#lagging.add(service)
    else this.#unchanged.set(service, (this.#unchanged.get(service) ?? 0) + 1)
  }
}
