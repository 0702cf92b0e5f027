import fc from 'fast-check'
import { requirementOf } from '../../harness/model/requirement.ts'
import { isBlocked } from '../../harness/runner/neighbour.ts'
import { expectAnswer, type Property, property } from '../../harness/runner/property.ts'
import { answerOf } from '../laws/envelope.ts'
import { createMembers } from './fixtures.ts'
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
    law: async (count, world) => {
      const made = await createMembers(world, count)
      if (isBlocked(made)) return made
      const invited = await invite(world, made)
      if (isBlocked(invited)) return invited
      const before = await notShownAsInvited(world, invited.ids, [])
      if (before) return isBlocked(before) ? before : undefined
      const calls = [await sendInvitation(world, invited.ids), await sendInvitation(world, invited.ids)]
      for (const { exchange } of calls) {
        const outcome = expectAnswer(exchange, answerOf(requirement))
        if (outcome) return outcome
      }
      return notShownAsInvited(world, invited.ids, calls)
    },
  })
}
