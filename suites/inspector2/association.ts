import fc from 'fast-check'
import {
  type CaseContext,
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
import { blame, isRefused, speaks } from '../laws/answered.ts'
import { answerOf } from '../laws/envelope.ts'
import { associate, callGetMember, disassociate } from './members.ts'

/** The states of a relationship that was ended. */
const ENDED = ['REMOVED', 'RESIGNED', 'DELETED']

/** Whether a status says so, in any letter case. */
const hasEnded = (status: unknown): boolean => ENDED.includes(String(status).toUpperCase())

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
  const read = await context.eventually(
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

/** An association is remembered, also when others came between; the number is how many did. */
export function associatedMemberIsRefused(operation: Operation<'inspector2.AssociateMember'>): Property {
  const requirement = requirementOf(operation.id, 'behaviour/associated-member-is-refused')
  return property<number>({
    requirement,
    aspect: 'law',
    boundaries: [
      { label: 'twice', values: fc.constant(0) },
      ...[1, 2, 30].map((others) => ({ label: `after ${others} others`, values: fc.constant(others) })),
    ],
    controlled: true,
    alone: true,
    law: async (others, context) => {
      const ids = Array.from({ length: 1 + others }, () => context.account())
      for (const id of ids) {
        const associated = outputOf(await associate(context, id), operation.id)
        if (isUndecided(associated)) return associated
      }
      for (const id of ids) {
        const outcome = expectAnswer((await associate(context, id)).exchange, answerOf(requirement))
        if (outcome) return outcome
      }
      return undefined
    },
  })
}

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

/** The refusal of an account that is associated already says so as AWS says it. */
export const existingMemberInWords = (operation: Operation<'inspector2.AssociateMember'>): Property =>
  property<number>({
    requirement: requirementOf(operation.id, 'response/wording/existing-member'),
    aspect: 'law',
    boundaries: [{ label: 'twice', values: fc.constant(1) }],
    controlled: true,
    alone: true,
    law: async (_, context) => {
      const id = context.account()
      await associate(context, id)
      return speaks(
        await associate(context, id),
        'ValidationException',
        /^The request is rejected because the given account ID is already a member or associated member of the current account\.$/,
      )
    },
  })
