import { type CaseContext, readUntil } from '../../harness/index.ts'

/**
 * Asks again until the answer is as it should be, for reads may lag behind writes. The last answer counts. Nothing is
 * waited for while a failure is shrunk: it did not go away by waiting before.
 */
export const eventually = <Answer>(
  context: CaseContext,
  ask: () => Promise<Answer>,
  isSettled: (answer: Answer) => boolean,
): Promise<Answer> => (context.isShrinking ? ask() : readUntil(context.clock, ask, isSettled))
