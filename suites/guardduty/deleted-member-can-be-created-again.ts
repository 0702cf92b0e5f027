import fc from 'fast-check'
import {
  failure,
  isUndecided,
  type Property,
  property,
  requirementOf,
  some,
  without,
} from '../../harness/index.ts'
import { batchOf, entry } from './batch.ts'
import { makeMembers } from './created-members.ts'
import { callCreateMembers, endMembership, idsOf, readMembers, readWhenShown } from './members.ts'

/** A deleted member leaves nothing behind that stands against a new beginning. */
export const deletedMemberCanBeCreatedAgain = (): Property =>
  property<number>({
    requirement: requirementOf('guardduty.DeleteMembers', 'behaviour/deleted-member-can-be-created-again'),
    aspect: 'law',
    boundaries: [{ label: 'one member', values: fc.constant(1) }],
    random: fc.integer({ min: 1, max: 10 }),
    controlled: true,
    alone: true,
    law: async (count, context) => {
      const made = await makeMembers(context, count)
      if (isUndecided(made)) return made
      const before = await readWhenShown(context, made)
      if (isUndecided(before)) return before
      const deleted = await endMembership(context, made)
      if (isUndecided(deleted)) return deleted
      const { ids } = deleted
      if (ids.length === 0) return undefined
      const again = await callCreateMembers(context, batchOf(ids.map((id) => entry(id))))
      if (isUndecided(again)) return again
      const read = await readMembers(context, made)
      if (isUndecided(read)) return read
      const lacking = without(idsOf(before), idsOf(read))
      if (lacking.length === 0) return undefined
      const complaint = { identity: 'lacking', expected: 'members again', got: `${some(lacking)} is none` }
      return failure(
        complaint,
        [deleted.call, again.call, ...read.calls].map(({ exchange }) => exchange),
      )
    },
  })
