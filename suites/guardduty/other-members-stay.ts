import fc from 'fast-check'
import {
  alike,
  failure,
  isUndecided,
  type Property,
  property,
  requirementOf,
  some,
  without,
} from '../../harness/index.ts'
import { makeMembers } from './created-members.ts'
import { MOST_DELETED } from './limits.ts'
import { endMembership, type Read, readMembers, readWhenShown } from './members.ts'

/** How many members there are to delete and to keep, or ids to keep that are easily taken for the deleted one. */
type Members = { readonly deleted: number; readonly kept: number } | 'ids that are alike'

/** Deleting touches the members that are named, and no others. */
export const otherMembersStay = (): Property =>
  property<Members>({
    requirement: requirementOf('guardduty.DeleteMembers', 'behaviour/other-members-stay'),
    aspect: 'law',
    boundaries: [
      { label: '1 of 2', values: fc.constant({ deleted: 1, kept: 1 }) },
      { label: `1 of ${MOST_DELETED}`, values: fc.constant({ deleted: 1, kept: MOST_DELETED - 1 }) },
      {
        label: `${MOST_DELETED} of ${MOST_DELETED + 1}`,
        values: fc.constant({ deleted: MOST_DELETED, kept: 1 }),
      },
      { label: 'alike', values: fc.constant('ids that are alike') },
    ],
    random: fc.record({
      deleted: fc.integer({ min: 1, max: MOST_DELETED }),
      kept: fc.integer({ min: 1, max: MOST_DELETED }),
    }),
    controlled: true,
    alone: true,
    law: async (members, context) => {
      const many = (count: number) => Array.from({ length: count }, () => context.account())
      const doomed = many(members === 'ids that are alike' ? 1 : members.deleted)
      const others = members === 'ids that are alike' ? doomed.flatMap(alike) : many(members.kept)
      const made = await makeMembers(context, [...others, ...doomed])
      if (isUndecided(made)) return made
      const before = await readWhenShown(context, without(made, doomed))
      if (isUndecided(before)) return before
      const deleted = await endMembership(context, doomed)
      if (isUndecided(deleted)) return deleted
      const after = await readMembers(context, without(made, doomed))
      if (isUndecided(after)) return after
      const lost = without(known(before), known(after))
      if (lost.length === 0) return undefined
      const complaint = {
        identity: 'lost',
        expected: 'every other member as before',
        got: `${some(lost)} gone`,
      }
      return failure(
        complaint,
        [deleted.call, ...after.calls].map(({ exchange }) => exchange),
      )
    },
  })

/** A member is the same while its address is. */
const known = ({ members }: Read) => members.map(({ accountId, email }) => `${accountId} (${email})`)
