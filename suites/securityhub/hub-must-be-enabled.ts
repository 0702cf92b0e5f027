import fc from 'fast-check'
import {
  expectAnswer,
  isFailure,
  isUndecided,
  type Operation,
  type Property,
  property,
  requirementOf,
  untestable,
} from '../../harness/index.ts'
import { answerOf } from '../laws/envelope.ts'
import { isRefused } from '../laws/refused.ts'
import { speaks } from '../laws/wording.ts'
import { sendInvitation } from './members.ts'
import { inviteWithoutHub } from './without-hub.ts'

const once = [{ label: 'in another region', values: fc.constant(1) }]

/** Who has not enabled Security Hub invites nobody. */
export function hubMustBeEnabled(operation: Operation<'securityhub.InviteMembers'>): Property {
  const requirement = requirementOf(operation.id, 'behaviour/hub-must-be-enabled')
  return property({
    requirement,
    aspect: 'law',
    boundaries: once,
    controlled: true,
    alone: true,
    law: async (_, context) => {
      const call = await inviteWithoutHub(context)
      if (isUndecided(call)) return call
      const outcome = expectAnswer(call.exchange, answerOf(requirement))
      if (!isFailure(outcome) || !isRefused(call)) return outcome
      const control = await sendInvitation(context, [context.account()])
      return isRefused(control)
        ? untestable('the target refuses strangers wherever they are invited')
        : outcome
    },
  })
}

/** The refusal for want of a hub says so as AWS says it. */
export const notSubscribedInWords = (operation: Operation<'securityhub.InviteMembers'>): Property =>
  property({
    requirement: requirementOf(operation.id, 'response/wording/not-subscribed'),
    aspect: 'law',
    boundaries: once,
    controlled: true,
    alone: true,
    law: async (_, context) => {
      const call = await inviteWithoutHub(context)
      if (isUndecided(call)) return call
      return speaks(call, 'InvalidAccessException', /^Account \d{12} is not subscribed to AWS Security Hub/)
    },
  })
