import fc from 'fast-check'
import {
  failure,
  idsOfAllLooks,
  isUndecided,
  type Property,
  property,
  requirementOf,
  some,
} from '../../harness/index.ts'
import { makeMembers } from './created-members.ts'
import { MOST_DELETED } from './limits.ts'
import { callDeleteMembers } from './members.ts'

/** Nothing stands against deleting a member that was never invited. */
export const createdMemberIsDeleted = (): Property =>
  property<number | 'ids of all looks'>({
    requirement: requirementOf('guardduty.DeleteMembers', 'behaviour/created-member-is-deleted'),
    aspect: 'law',
    boundaries: [
      { label: 'one member', values: fc.constant(1) },
      { label: 'ids of all looks', values: fc.constant('ids of all looks') },
    ],
    random: fc.integer({ min: 1, max: MOST_DELETED }),
    controlled: true,
    alone: true,
    law: async (members, context) => {
      const made = await makeMembers(
        context,
        typeof members === 'number' ? members : idsOfAllLooks(() => context.account()),
      )
      if (isUndecided(made)) return made
      const deleted = await callDeleteMembers(context, made)
      if (isUndecided(deleted)) return deleted
      const { unprocessed, call } = deleted
      if (unprocessed.length === 0) return undefined
      const complaint = {
        identity: 'refused',
        expected: 'every member deleted',
        got: `${some(unprocessed)} unprocessed`,
      }
      return failure(complaint, [call.exchange])
    },
  })
