import fc from 'fast-check'
import {
  expectAnswer,
  type Operation,
  Placeholder,
  type Property,
  property,
  requirementOf,
} from '../../harness/index.ts'
import { answerOf } from '../laws/envelope.ts'
import { MEMBERS, MOST } from './fixtures.ts'
import { sendInvitation } from './members.ts'

const strangers = (count: number) => Array.from({ length: count }, () => Placeholder.freshAccount())

/** Lists of accounts, and how often each is to be named. */
const LISTS: Readonly<Record<string, { readonly accounts: readonly Placeholder[]; readonly times: number }>> =
  {
    empty: { accounts: [], times: 1 },
    [`${MOST + 1} accounts`]: { accounts: strangers(MOST + 1), times: 1 },
    [`${2 * MOST} accounts`]: { accounts: strangers(2 * MOST), times: 1 },
    [`${4 * MOST} accounts`]: { accounts: strangers(4 * MOST), times: 1 },
    '250 accounts': { accounts: strangers(250), times: 1 },
    '251 accounts': { accounts: strangers(251), times: 1 },
    '1,000 accounts': { accounts: strangers(1_000), times: 1 },
    'a stranger twice': { accounts: strangers(1), times: 2 },
    [`a stranger ${MOST} times`]: { accounts: strangers(1), times: MOST },
    'a member twice': { accounts: [Placeholder.preparedAccount(MEMBERS)], times: 2 },
    [`a member ${MOST} times`]: { accounts: [Placeholder.preparedAccount(MEMBERS)], times: MOST },
  }

/** No page says how many accounts are too many, or what becomes of one that is named twice; but an answer there is. */
export function anyListIsAnswered(operation: Operation<'securityhub.InviteMembers'>): Property {
  const requirement = requirementOf(operation.id, 'behaviour/any-valid-shape-is-answered')
  return property<string>({
    requirement,
    aspect: 'lists',
    boundaries: Object.keys(LISTS).map((label) => ({ label, values: fc.constant(label) })),
    controlled: true,
    law: async (label, context) => {
      const { accounts = [], times = 1 } = LISTS[label] ?? {}
      const ids = await context.render(accounts)
      const { exchange } = await sendInvitation(context, Array.from({ length: times }, () => ids).flat())
      return expectAnswer(exchange, answerOf(requirement))
    },
  })
}
