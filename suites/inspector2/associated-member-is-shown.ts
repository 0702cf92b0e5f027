import fc from 'fast-check'
import { untestable } from '../../harness/model/failure.ts'
import type { Operation } from '../../harness/model/operation.ts'
import { requirementOf } from '../../harness/model/requirement.ts'
import { isBlocked, outputOf } from '../../harness/runner/neighbour.ts'
import { type Property, property } from '../../harness/runner/property.ts'
import type { World } from '../../harness/runner/world.ts'
import { blame } from '../laws/blame.ts'
import { eventually } from '../laws/eventually.ts'
import { isRefused } from '../laws/refused.ts'
import { associate, getMember } from './members.ts'

/** The states of a relationship that was ended. */
export const ENDED = ['REMOVED', 'RESIGNED', 'DELETED']

/** What is associated can be read as such, the accounts of earlier requests too. */
export const associatedMemberIsShown = (operation: Operation): Property =>
  property<number>({
    requirement: requirementOf(operation.id, 'behaviour/associated-member-is-shown'),
    aspect: 'law',
    boundaries: [1, 2, 10].map((count) => ({
      label: count === 1 ? '1 account' : `${count} accounts`,
      values: fc.constant(count),
    })),
    controlled: true,
    alone: true,
    law: async (count, world) => {
      const ids = Array.from({ length: count }, () => world.account())
      for (const id of ids) {
        const associated = outputOf(await associate(world, id), operation.id)
        if (isBlocked(associated)) return associated
      }
      for (const id of ids) {
        const outcome = await isShown(id, world)
        if (outcome) return outcome
      }
      return undefined
    },
  })

async function isShown(id: string, world: World) {
  const read = await eventually(
    world,
    () => getMember(world, id),
    (call) => !isRefused(call),
  )
  if (isRefused(read)) return untestable('inspector2.GetMember does not know the account yet')
  const output = outputOf(read, 'inspector2.GetMember')
  if (isBlocked(output)) return output
  const { accountId = id, relationshipStatus } = (output.member ?? {}) as Record<string, unknown>
  if (accountId !== id) {
    return blame({ identity: 'another', expected: `the member ${id}`, got: String(accountId) }, read)
  }
  if (!ENDED.includes(String(relationshipStatus))) return undefined
  const expected = 'a relationship that was not ended'
  return blame({ identity: 'ended', expected, got: String(relationshipStatus) }, read)
}
