import {
  type Call,
  type CaseContext,
  type DrawnInput,
  isUndecided,
  type LawResult,
  type Operation,
} from '../../harness/index.ts'
import { isAccepted } from './answered.ts'

/** Whether an accepted request did what its body asks for, as far as its answer and a read afterwards tell. */
export type Effect = (call: Call, context: CaseContext) => Promise<LawResult>

/**
 * Finds fault with a request that was accepted and did something else than it asks for, where the same request sent
 * plainly does it: what a target does to any request is the matter of other requirements, and so is what cannot be read.
 */
export async function missedEffect(
  effect: Effect,
  operation: Operation,
  call: Call,
  input: DrawnInput,
  context: CaseContext,
): Promise<LawResult> {
  if (!isAccepted(call)) return undefined
  const outcome = await effect(call, context)
  if (!outcome || isUndecided(outcome)) return undefined
  const plain = await context.call(operation.id, input)
  return isAccepted(plain) && (await effect(plain, context)) === undefined ? outcome : undefined
}
