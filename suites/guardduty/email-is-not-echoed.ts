import fc from 'fast-check'
import {
  entries,
  isAnswered,
  Placeholder,
  type Property,
  property,
  requirementOf,
} from '../../harness/index.ts'
import { blame } from '../laws/blame.ts'
import { isRefused } from '../laws/refused.ts'
import { batchOf, entry, fresh } from './batch.ts'
import { LONGEST_EMAIL, MOST_CREATED } from './limits.ts'

const REFUSED: Readonly<Record<string, () => readonly unknown[]>> = {
  'an address too long': () => [entry(Placeholder.freshAccount(), Placeholder.email(LONGEST_EMAIL + 1))],
  'an address without a domain': () => [entry(Placeholder.freshAccount(), 'member.example.com')],
  'a short id beside it': () => [entry(), entry('12345678901')],
  'too many accounts': () => fresh(MOST_CREATED + 1),
}

/** The model marks addresses as sensitive: an error that names what is wrong does not repeat them. */
export const emailIsNotEchoed = (): Property =>
  property<string>({
    requirement: requirementOf('guardduty.CreateMembers', 'behaviour/email-is-not-echoed'),
    aspect: 'law',
    boundaries: Object.keys(REFUSED).map((label) => ({ label, values: fc.constant(label) })),
    controlled: true,
    law: async (label, context) => {
      const call = await context.call('guardduty.CreateMembers', batchOf(REFUSED[label]?.() ?? []))
      const { exchange, input } = call
      // Whether it is refused is decided elsewhere.
      if (!isAnswered(exchange) || !isRefused(call)) return undefined
      const echoed = entries(input.body, 'accountDetails', 'email').find((email) =>
        exchange.response.body.includes(String(email)),
      )
      if (echoed === undefined) return undefined
      return blame({ identity: 'echoed', expected: 'an error without addresses', got: String(echoed) }, call)
    },
  })
