import fc from 'fast-check'
import {
  accounts,
  isUndecided,
  outputOf,
  type Property,
  property,
  requirementOf,
  some,
} from '../../harness/index.ts'
import { blame } from '../laws/blame.ts'
import { isRefused } from '../laws/refused.ts'
import { anotherRegion } from './another-region.ts'
import { batchOf, batchOfIds, fresh } from './batch.ts'
import { areFound } from './created-members-are-retrievable.ts'
import { MOST_CREATED } from './limits.ts'
import { callCreateMembers } from './members.ts'

/** What is created under one detector is a member there, and nowhere else. */
export const membersBelongToTheirDetector = (): Property =>
  property<number>({
    requirement: requirementOf('guardduty.CreateMembers', 'behaviour/members-belong-to-their-detector'),
    aspect: 'law',
    boundaries: [1, MOST_CREATED].map((count) => ({
      label: `${count} of one detector`,
      values: fc.constant(count),
    })),
    controlled: true,
    alone: true,
    law: async (count, context) => {
      const regions = await anotherRegion(context)
      if (isUndecided(regions)) return regions
      const created = await callCreateMembers(context, batchOf(fresh(count)))
      if (isUndecided(created)) return created
      const input = { ...batchOfIds(created.ids), path: { detectorId: regions.there } }
      const call = await context.call('guardduty.GetMembers', input, regions.elsewhere)
      await regions.leave()
      const output = isRefused(call) ? {} : outputOf(call, 'guardduty.GetMembers')
      if (isUndecided(output)) return output
      const leaked = accounts(output, 'members')
      if (leaked.length === 0) return areFound(created.ids, [created.call, call], context)
      const complaint = {
        identity: 'leaked',
        expected: 'no member',
        got: `${some(leaked)} of another detector`,
      }
      return blame(complaint, created.call, call)
    },
  })
