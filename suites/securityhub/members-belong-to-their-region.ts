import fc from 'fast-check'
import { isUndecided, type Property, property, requirementOf, some, untestable } from '../../harness/index.ts'
import { inAnotherRegion } from '../laws/another-region.ts'
import { blame } from '../laws/blame.ts'
import { isRefused } from '../laws/refused.ts'
import { callCreateMembers } from './fixtures.ts'
import { invitedBy, isInvited, readMembers, sendInvitation } from './members.ts'
import { isSameHub } from './without-hub.ts'

/** Members of one region are strangers in another, and what is done there does not reach them. */
export const membersBelongToTheirRegion = (): Property =>
  property<number>({
    requirement: requirementOf('securityhub.InviteMembers', 'behaviour/members-belong-to-their-region'),
    aspect: 'law',
    boundaries: [1, 20].map((count) => ({ label: `${count} of one region`, values: fc.constant(count) })),
    controlled: true,
    alone: true,
    law: async (count, context) => {
      const made = await callCreateMembers(context, count)
      if (isUndecided(made)) return made
      if (await isSameHub(context, made)) return untestable('the target has one region')
      const before = await readMembers(context, made)
      if (isUndecided(before)) return before
      const call = await sendInvitation(context, made, inAnotherRegion)
      if (!isRefused(call)) {
        const invited = invitedBy(call, made)
        if (isUndecided(invited)) return invited
        if (invited.ids.length > 0) {
          const got = `${some(invited.ids)} invited`
          return blame({ identity: 'invited', expected: 'no member of another region invited', got }, call)
        }
      }
      const after = await readMembers(context, made)
      if (isUndecided(after)) return after
      const reached = made.filter(
        (id) => isInvited(after.members.get(id)) && !isInvited(before.members.get(id)),
      )
      if (reached.length === 0) return undefined
      const got = `${some(reached)} invited in their own region`
      return blame({ identity: 'reached', expected: 'every member as before', got }, call, ...after.calls)
    },
  })
