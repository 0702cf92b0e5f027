import fc from 'fast-check'
import { expectAnswer, isUndecided, type Property, property, requirementOf } from '../../harness/index.ts'
import { answerOf } from '../laws/envelope.ts'
import { callCreateMembers } from './fixtures.ts'
import { invite, sendInvitation } from './members.ts'
import { notShownAsInvited } from './shown-as-invited.ts'

/** Whatever is answered to a second invitation, it takes the first one back from nobody; the number is how many are invited. */
export function secondInvitationIsAnswered(): Property {
  const requirement = requirementOf('securityhub.InviteMembers', 'behaviour/second-invitation-is-answered')
  return property<number>({
    requirement,
    aspect: 'law',
    boundaries: [
      { label: 'one member', values: fc.constant(1) },
      { label: '20 members', values: fc.constant(20) },
    ],
    controlled: true,
    alone: true,
    law: async (count, context) => {
      const made = await callCreateMembers(context, count)
      if (isUndecided(made)) return made
      const invited = await invite(context, made)
      if (isUndecided(invited)) return invited
      const before = await notShownAsInvited(context, invited.ids, [])
      if (before) return isUndecided(before) ? before : undefined
      const calls = [await sendInvitation(context, invited.ids), await sendInvitation(context, invited.ids)]
      for (const { exchange } of calls) {
        const outcome = expectAnswer(exchange, answerOf(requirement))
        if (outcome) return outcome
      }
      return notShownAsInvited(context, invited.ids, calls)
    },
  })
}
