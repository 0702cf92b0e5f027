import fc from 'fast-check'
import { isUndecided, type Property, property, requirementOf, untestable } from '../../harness/index.ts'
import { addressesOf } from './addresses.ts'
import { batchOf, entry, fresh } from './batch.ts'
import { MOST_CREATED } from './limits.ts'
import { callCreateMembers, readMembers } from './members.ts'
import { allAsGiven } from './similar-ids-are-different-accounts.ts'

/** Who is reported as a member already is left as it was. */
export const existingEmailIsKept = (): Property =>
  property<number>({
    requirement: requirementOf('guardduty.CreateMembers', 'behaviour/existing-email-is-kept'),
    aspect: 'law',
    boundaries: [1, MOST_CREATED].map((count) => ({
      label: `${count} created again`,
      values: fc.constant(count),
    })),
    controlled: true,
    alone: true,
    law: async (count, context) => {
      const first = await callCreateMembers(context, batchOf(fresh(count)))
      if (isUndecided(first)) return first
      const again = await callCreateMembers(context, batchOf(first.ids.map((id) => entry(id))))
      if (isUndecided(again)) return again
      const reported = new Map([...addressesOf(first)].filter(([id]) => !again.ids.includes(id)))
      if (reported.size === 0) return untestable('the target does not report members that are created again')
      const read = await readMembers(context, [...reported.keys()])
      return isUndecided(read) ? read : allAsGiven(reported, read, [first.call, again.call])
    },
  })
