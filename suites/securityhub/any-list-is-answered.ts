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
import { MEMBERS } from './fixtures.ts'
import { sendInvitation } from './members.ts'

const strangers = (count: number) => Array.from({ length: count }, () => Placeholder.freshAccount())

/** Lists of accounts, and how often each is to be named. */
const LISTS: Readonly<Record<string, { readonly accounts: readonly Placeholder[]; readonly times: number }>> =
  {
    empty: { accounts: [], times: 1 },
    '51 accounts': { accounts: strangers(51), times: 1 },
    '100 accounts': { accounts: strangers(100), times: 1 },
    '200 accounts': { accounts: strangers(200), times: 1 },
    'a stranger twice': { accounts: strangers(1), times: 2 },
    'a stranger 50 times': { accounts: strangers(1), times: 50 },
    'a member twice': { accounts: [Placeholder.preparedAccount(MEMBERS)], times: 2 },
    'a member 50 times': { accounts: [Placeholder.preparedAccount(MEMBERS)], times: 50 },
  }

/** No page says how many accounts are too many, or what becomes of one that is named twice; but an answer there is. */
export function anyListIsAnswered(operation: Operation): Property {
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
