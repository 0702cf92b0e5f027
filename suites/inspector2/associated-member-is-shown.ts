import fc from 'fast-check'
import {
  type CaseContext,
  isUndecided,
  type Operation,
  outputOf,
  type Property,
  property,
  requirementOf,
  untestable,
} from '../../harness/index.ts'
import { blame } from '../laws/blame.ts'
import { eventually } from '../laws/eventually.ts'
import { isRefused } from '../laws/refused.ts'
import { associate, callGetMember } from './members.ts'

/** The states of a relationship that was ended. */
const ENDED = ['REMOVED', 'RESIGNED', 'DELETED']

/** Whether a status says so, in any letter case. */
export const hasEnded = (status: unknown): boolean => ENDED.includes(String(status).toUpperCase())

/** What is associated can be read as such, the accounts of earlier requests too. */
export const associatedMemberIsShown = (operation: Operation<'inspector2.AssociateMember'>): Property =>
  property<number>({
    requirement: requirementOf(operation.id, 'behaviour/associated-member-is-shown'),
    aspect: 'law',
    boundaries: [1, 2, 10].map((count) => ({
      label: count === 1 ? '1 account' : `${count} accounts`,
      values: fc.constant(count),
    })),
    controlled: true,
    alone: true,
    law: async (count, context) => {
      const ids = Array.from({ length: count }, () => context.account())
      for (const id of ids) {
        const associated = outputOf(await associate(context, id), operation.id)
        if (isUndecided(associated)) return associated
      }
      for (const id of ids) {
        const outcome = await isShown(id, context)
        if (outcome) return outcome
      }
      return undefined
    },
  })

async function isShown(id: string, context: CaseContext) {
  const read = await eventually(
    context,
    () => callGetMember(context, id),
    (call) => !isRefused(call),
  )
  if (isRefused(read)) return untestable('inspector2.GetMember does not know the account yet')
  const output = outputOf(read, 'inspector2.GetMember')
  if (isUndecided(output)) return output
  const { accountId = id, relationshipStatus } = (output.member ?? {}) as Record<string, unknown>
  if (accountId !== id) {
    return blame({ identity: 'another', expected: `the member ${id}`, got: String(accountId) }, read)
  }
  if (hasEnded(relationshipStatus)) {
    const expected = 'a relationship that was not ended'
    return blame({ identity: 'ended', expected, got: String(relationshipStatus) }, read)
  }
  if (typeof relationshipStatus !== 'string' || relationshipStatus === relationshipStatus.toUpperCase()) {
    return undefined
  }
  const expected = 'relationshipStatus in upper case, as it is documented'
  return blame({ identity: 'spelling', expected, got: JSON.stringify(relationshipStatus) }, read)
}
