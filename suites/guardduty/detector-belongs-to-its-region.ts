import {
  accepted,
  type DrawnInput,
  expectAnswer,
  isUndecided,
  type Operation,
  type Property,
  property,
  requirementOf,
} from '../../harness/index.ts'
import { answerOf } from '../laws/envelope.ts'
import { anotherRegion } from './another-region.ts'

/** A detector of this region does not exist in another region. */
export function detectorBelongsToItsRegion(operation: Operation<'guardduty.GetMembers'>): Property {
  const requirement = requirementOf(operation.id, 'behaviour/detector-belongs-to-its-region')
  return property<DrawnInput>({
    requirement,
    aspect: 'law',
    boundaries: [{ label: 'elsewhere', values: accepted(operation, 'small') }],
    controlled: true,
    alone: true,
    law: async (input, context) => {
      const regions = await anotherRegion(context)
      if (isUndecided(regions)) return regions
      const { exchange } = await context.call(operation.id, input, regions.elsewhere)
      await regions.leave()
      return expectAnswer(exchange, answerOf(requirement))
    },
  })
}
