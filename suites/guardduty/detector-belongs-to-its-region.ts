import { accepted } from '../../harness/arbitraries/input.ts'
import type { Input, Operation } from '../../harness/model/operation.ts'
import { requirementOf } from '../../harness/model/requirement.ts'
import { isBlocked } from '../../harness/runner/neighbour.ts'
import { expectAnswer, type Property, property } from '../../harness/runner/property.ts'
import { answerOf } from '../laws/envelope.ts'
import { anotherRegion } from './another-region.ts'

/** In another region the detector of this one is as unknown as any. */
export function detectorBelongsToItsRegion(operation: Operation): Property {
  const requirement = requirementOf(operation.id, 'behaviour/detector-belongs-to-its-region')
  return property<Input>({
    requirement,
    aspect: 'law',
    boundaries: [{ label: 'elsewhere', values: accepted(operation, 'small') }],
    controlled: true,
    alone: true,
    law: async (input, world) => {
      const regions = await anotherRegion(world)
      if (isBlocked(regions)) return regions
      const { exchange } = await world.call(operation.id, input, regions.elsewhere)
      await regions.leave()
      return expectAnswer(exchange, answerOf(requirement))
    },
  })
}
