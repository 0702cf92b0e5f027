import fc from 'fast-check'
import {
  expectAnswer,
  isUndecided,
  member,
  type Operation,
  outputOf,
  type Property,
  property,
  requirementOf,
  SUCCESS,
  untestable,
} from '../../harness/index.ts'
import { hasEnded } from './associated-member-is-shown.ts'
import { associate, callGetMember, disassociate } from './members.ts'

/** An association that was ended stands in the way of no new one; the number is how often that is tried. */
export const disassociatedMemberCanBeAssociatedAgain = (
  operation: Operation<'inspector2.AssociateMember'>,
): Property =>
  property<number>({
    requirement: requirementOf(operation.id, 'behaviour/disassociated-member-can-be-associated-again'),
    aspect: 'law',
    boundaries: [
      { label: 'once', values: fc.constant(1) },
      { label: 'three times', values: fc.constant(3) },
    ],
    controlled: true,
    alone: true,
    law: async (times, context) => {
      const id = context.account()
      const associated = outputOf(await associate(context, id), operation.id)
      if (isUndecided(associated)) return associated
      for (let round = 0; round < times; round++) {
        const ended = outputOf(await disassociate(context, id), 'inspector2.DisassociateMember')
        if (isUndecided(ended)) return ended
        const outcome = expectAnswer((await associate(context, id)).exchange, SUCCESS)
        if (!outcome) continue
        const read = outputOf(await callGetMember(context, id), 'inspector2.GetMember')
        const status = isUndecided(read) ? undefined : member(read.member, 'relationshipStatus')
        const isUnderWay = status !== undefined && !hasEnded(status)
        return isUnderWay ? untestable(`the association has not ended yet: it is ${status}`) : outcome
      }
      return undefined
    },
  })
