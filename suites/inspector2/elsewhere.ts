import type { NeighbourId, OperationId } from '../../harness/model/operation.ts'
import type { Call } from '../../harness/runner/caller.ts'
import type { World } from '../../harness/runner/world.ts'
import { inAnotherRegion } from '../laws/another-region.ts'

/** A call in the other region. What it leaves there is not noted, for clean-up is done in this one. */
export async function elsewhere(world: World, id: OperationId | NeighbourId, body: unknown): Promise<Call> {
  const input = { body }
  return { input, exchange: await world.send(await world.encode(id, input, inAnotherRegion), id) }
}
