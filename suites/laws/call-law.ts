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
export type CallLaw = (call: Call, context: CaseContext) => Promise<LawResult>

/**
 * Finds fault with a request that was accepted and did something else than it asks for, where the same request sent
 * plainly does it: what a target does to any request is the matter of other requirements, and so is what cannot be read.
 */
export async function brokenCallLaw(
  callLaw: CallLaw,
  operation: Operation,
  call: Call,
  input: DrawnInput,
  context: CaseContext,
): Promise<LawResult> {
  if (!isAccepted(call)) return undefined
  const outcome = await callLaw(call, context)
  if (!outcome || isUndecided(outcome)) return undefined
  const plain = await context.call(operation.id, input)
  return isAccepted(plain) && (await callLaw(plain, context)) === undefined ? outcome : undefined
}
