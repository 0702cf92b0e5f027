import fc from 'fast-check'
import {
  alike,
  failure,
  idsOfAllLooks,
  isUndecided,
  type Property,
  property,
  requirementOf,
  some,
  untestable,
  without,
} from '../../harness/index.ts'
import { everySize } from '../laws/batch.ts'
import { batchOf, entry, MOST_DELETED } from './batch.ts'
import { makeMembers } from './created-members.ts'
import {
  callCreateMembers,
  callDeleteMembers,
  type DetectorRead,
  endMembership,
  idsOf,
  readMembers,
  readWhenShown,
} from './members.ts'

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
const known = ({ members }: DetectorRead) => members.map(({ accountId, email }) => `${accountId} (${email})`)
