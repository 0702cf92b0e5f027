import fc from 'fast-check'
import {
  accounts,
  isUndecided,
  outputOf,
  type Property,
  property,
  requirementOf,
  some,
  untestable,
} from '../../harness/index.ts'
import { blame } from '../laws/blame.ts'
import { isRefused } from '../laws/refused.ts'
import { callCreateMembers } from './fixtures.ts'
import { invite, invitedBy, sendInvitation } from './members.ts'

/** Who was deleted has to be created again first; the number is how many are. */
export const deletedMemberIsNotInvited = (): Property =>
  property<number>({
    requirement: requirementOf('securityhub.InviteMembers', 'behaviour/deleted-member-is-not-invited'),
    aspect: 'law',
    boundaries: [1, 20].map((count) => ({ label: `${count} deleted`, values: fc.constant(count) })),
    controlled: true,
    alone: true,
    law: async (count, context) => {
      const made = await callCreateMembers(context, count)
      if (isUndecided(made)) return made
      const invited = await invite(context, made)
      if (isUndecided(invited)) return invited
      for (const step of ['securityhub.DisassociateMembers', 'securityhub.DeleteMembers'] as const) {
        const output = outputOf(await context.call(step, { body: { AccountIds: made } }), step)
        if (isUndecided(output)) return output
        const unprocessed = accounts(output, 'UnprocessedAccounts', 'AccountId')
        if (unprocessed.length > 0) return untestable(`${step} did not process ${some(unprocessed)}`)
      }
      const call = await sendInvitation(context, made)
      if (isRefused(call)) return undefined
      const again = invitedBy(call, made)
      if (isUndecided(again)) return again
      if (again.ids.length === 0) return undefined
      const got = `${some(again.ids)} not reported`
      return blame({ identity: 'invited', expected: 'every deleted account unprocessed', got }, call)
    },
  })
