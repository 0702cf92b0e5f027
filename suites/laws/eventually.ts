import type { CaseContext } from '../../harness/index.ts'

/** Milliseconds between one attempt and the next: about a third of a second in all. */
const PAUSES = [0, 10, 25, 75, 200]

/**
 * Asks again until the answer is as it should be, for reads may lag behind writes. The last answer counts. Nothing is
 * waited for while a failure is shrunk: it did not go away by waiting before.
 */
export async function eventually<Answer>(
  context: CaseContext,
  ask: () => Promise<Answer>,
  isSettled: (answer: Answer) => boolean,
): Promise<Answer> {
  let answer = await ask()
  for (const pause of context.isShrinking ? [] : PAUSES) {
    if (isSettled(answer)) break
    await context.clock.wait(pause)
    answer = await ask()
  }
  return answer
}
