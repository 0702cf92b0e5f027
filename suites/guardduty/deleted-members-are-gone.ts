import {
  failure,
  isUndecided,
  type Property,
  property,
  requirementOf,
  some,
  untestable,
} from '../../harness/index.ts'
import { everySize } from '../laws/batch.ts'
import { makeMembers } from './created-members.ts'
import { MOST_DELETED } from './limits.ts'
import { endMembership, idsOf, readMembers } from './members.ts'

/** What is deleted is not read back; what the answer lists as unprocessed may be. */
export const deletedMembersAreGone = (): Property =>
  property<number>({
    requirement: requirementOf('guardduty.DeleteMembers', 'behaviour/deleted-members-are-gone'),
    aspect: 'law',
    boundaries: everySize(MOST_DELETED, (size) => size),
    controlled: true,
    alone: true,
    law: async (count, context) => {
      const made = await makeMembers(context, count)
      if (isUndecided(made)) return made
      const deleted = await endMembership(context, made)
      if (isUndecided(deleted)) return deleted
      if (deleted.ids.length === 0) return untestable('the target deletes none of its members')
      const read = await readMembers(context, deleted.ids)
      if (isUndecided(read)) return read
      if (read.members.length === 0) return undefined
      const complaint = { identity: 'kept', expected: 'no member', got: `${some(idsOf(read))} still there` }
      return failure(
        complaint,
        [deleted.call, ...read.calls].map(({ exchange }) => exchange),
      )
    },
  })
