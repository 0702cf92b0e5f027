import { isUndecided, type Property, property, requirementOf, some } from '../../harness/index.ts'
import { everySize } from '../laws/batch.ts'
import { blame } from '../laws/blame.ts'
import { callCreateMembers, MOST } from './fixtures.ts'
import { invite } from './members.ts'

/** Accounts that were created just before are not among the unprocessed ones. */
export const createdMemberIsInvited = (): Property =>
  property<number>({
    requirement: requirementOf('securityhub.InviteMembers', 'behaviour/created-member-is-invited'),
    aspect: 'law',
    boundaries: everySize(MOST, (size) => size),
    controlled: true,
    alone: true,
    law: async (count, context) => {
      const made = await callCreateMembers(context, count)
      if (isUndecided(made)) return made
      const invited = await invite(context, made)
      if (isUndecided(invited)) return invited
      if (invited.unprocessed.length === 0) return undefined
      const got = `${some(invited.unprocessed)} unprocessed`
      return blame({ identity: 'refused', expected: 'every account invited', got }, invited.call)
    },
  })
