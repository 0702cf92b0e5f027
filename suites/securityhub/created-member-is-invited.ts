import fc from 'fast-check'
import {
  idsOfAllLooks,
  isUndecided,
  type Property,
  property,
  requirementOf,
  some,
} from '../../harness/index.ts'
import { everySize } from '../laws/batch.ts'
import { blame } from '../laws/blame.ts'
import { isRefused } from '../laws/refused.ts'
import { callCreateMembers, MOST } from './fixtures.ts'
import { invite, invitedBy, sendInvitation } from './members.ts'
import { notShownAsInvited } from './shown-as-invited.ts'

const requirement = requirementOf('securityhub.InviteMembers', 'behaviour/created-member-is-invited')

/** Accounts that were created just before are not among the unprocessed ones. */
export const createdMemberIsInvited = (): readonly Property[] => [
  property<number | 'ids of all looks'>({
    requirement,
    aspect: 'law',
    boundaries: [
      ...everySize<number | 'ids of all looks'>(MOST, (size) => size),
      { label: 'ids of all looks', values: fc.constant('ids of all looks') },
    ],
    controlled: true,
    alone: true,
    law: async (members, context) => {
      const made = await callCreateMembers(
        context,
        typeof members === 'number' ? members : idsOfAllLooks(() => context.account()),
      )
      if (isUndecided(made)) return made
      const invited = await invite(context, made)
      if (isUndecided(invited)) return invited
      if (invited.unprocessed.length === 0) return undefined
      const got = `${some(invited.unprocessed)} unprocessed`
      return blame({ identity: 'refused', expected: 'every account invited', got }, invited.call)
    },
  }),
  property<number>({
    requirement,
    aspect: 'long lists',
    boundaries: [MOST + 1, 251].map((count) => ({ label: `${count} accounts`, values: fc.constant(count) })),
    controlled: true,
    alone: true,
    law: async (count, context) => {
      const made = await callCreateMembers(context, count)
      if (isUndecided(made)) return made
      const call = await sendInvitation(context, made)
      // No page states a limit, and none says that there is none.
      if (isRefused(call)) return undefined
      const invited = invitedBy(call, made)
      if (isUndecided(invited)) return invited
      if (invited.unprocessed.length === 0) return notShownAsInvited(context, made, [call])
      const got = `${some(invited.unprocessed)} unprocessed`
      return blame({ identity: 'refused', expected: 'every account invited', got }, call)
    },
  }),
]
