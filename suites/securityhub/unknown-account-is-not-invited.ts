import fc from 'fast-check'
import {
  alike,
  type CaseContext,
  chunks,
  expectAnswer,
  isUndecided,
  type LawResult,
  type Property,
  property,
  requirementOf,
  some,
  without,
} from '../../harness/index.ts'
import { blame } from '../laws/blame.ts'
import { answerOf } from '../laws/envelope.ts'
import { callCreateMembers, MOST } from './fixtures.ts'
import { invitedBy, isInvited, readMembers, sendInvitation } from './members.ts'

const requirement = requirementOf('securityhub.InviteMembers', 'behaviour/unknown-account-is-not-invited')

/** Accounts that were never created are reported, one by one or by refusing the request. */
export const unknownAccountIsNotInvited = (): readonly Property[] => [
  property<number>({
    requirement,
    aspect: 'law',
    boundaries: [1, 2, MOST, 2 * MOST, 250, 251, 1_000].map((count) => ({
      label: count === 1 ? 'one account' : `${count} accounts`,
      values: fc.constant(count),
    })),
    random: fc.integer({ min: 1, max: 10 }),
    controlled: true,
    law: (count, context) =>
      isNotInvited(
        context,
        Array.from({ length: count }, () => context.account()),
      ),
  }),
  property<'together' | 'one by one'>({
    requirement,
    aspect: 'similar',
    boundaries: (['together', 'one by one'] as const).map((label) => ({ label, values: fc.constant(label) })),
    controlled: true,
    law: async (how, context) => {
      const made = await callCreateMembers(context, 1)
      if (isUndecided(made)) return made
      const others = made.flatMap(alike)
      for (const batch of how === 'together' ? chunks(others, MOST) : others.map((each) => [each])) {
        const outcome = await isNotInvited(context, batch)
        if (outcome) return outcome
      }
      return undefined
    },
  }),
]

async function isNotInvited(context: CaseContext, ids: readonly string[]): Promise<LawResult> {
  const call = await sendInvitation(context, ids)
  const invited = invitedBy(call, ids)
  if (isUndecided(invited)) return expectAnswer(call.exchange, answerOf(requirement))
  const silent = without(ids, invited.unprocessed)
  if (silent.length > 0) {
    const got = `${some(silent)} not reported`
    return blame({ identity: 'silent', expected: 'the account unprocessed', got }, call)
  }
  const read = await readMembers(context, ids)
  // A target that cannot be asked has said enough.
  if (isUndecided(read)) return undefined
  const shown = ids.filter((id) => isInvited(read.members.get(id)))
  if (shown.length === 0) return undefined
  const got = `${some(shown)} invited all the same`
  return blame({ identity: 'invited', expected: 'no such member', got }, call, ...read.calls)
}
