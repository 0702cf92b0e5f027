import fc from 'fast-check'
import { SUCCESS } from '../../harness/checks/answers.ts'
import { member } from '../../harness/model/exchange.ts'
import { untestable } from '../../harness/model/failure.ts'
import type { Operation } from '../../harness/model/operation.ts'
import { requirementOf } from '../../harness/model/requirement.ts'
import { isBlocked, outputOf } from '../../harness/runner/neighbour.ts'
import { expectAnswer, type Property, property } from '../../harness/runner/property.ts'
import { ENDED } from './associated-member-is-shown.ts'
import { associate, disassociate, getMember } from './members.ts'

/** An association that was ended stands in the way of no new one; the number is how often that is tried. */
export const disassociatedMemberCanBeAssociatedAgain = (operation: Operation): Property =>
  property<number>({
    requirement: requirementOf(operation.id, 'behaviour/disassociated-member-can-be-associated-again'),
    aspect: 'law',
    boundaries: [
      { label: 'once', values: fc.constant(1) },
      { label: 'three times', values: fc.constant(3) },
    ],
    controlled: true,
    alone: true,
    law: async (times, world) => {
      const id = world.account()
      const associated = outputOf(await associate(world, id), operation.id)
      if (isBlocked(associated)) return associated
      for (let round = 0; round < times; round++) {
        const ended = outputOf(await disassociate(world, id), 'inspector2.DisassociateMember')
        if (isBlocked(ended)) return ended
        const outcome = expectAnswer((await associate(world, id)).exchange, SUCCESS)
        if (!outcome) continue
        const read = outputOf(await getMember(world, id), 'inspector2.GetMember')
        const status = isBlocked(read) ? undefined : member(read.member, 'relationshipStatus')
        const isUnderWay = status !== undefined && !ENDED.includes(String(status))
        return isUnderWay ? untestable(`the association has not ended yet: it is ${status}`) : outcome
      }
      return undefined
    },
  })
