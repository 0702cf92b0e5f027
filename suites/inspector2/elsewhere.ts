import type { Call, CaseContext, OperationId, SupportingId } from '../../harness/index.ts'
import { inAnotherRegion } from '../laws/another-region.ts'

/** A call in the other region. What it leaves there is not noted, for clean-up is done in this one. */
export async function elsewhere(
  context: CaseContext,
  id: OperationId | SupportingId,
  body: unknown,
): Promise<Call> {
  const input = { body }
  return { input, exchange: await context.send(await context.encode(id, input, inAnotherRegion), id) }
}
