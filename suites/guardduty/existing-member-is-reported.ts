import fc from 'fast-check'
import {
  accounts,
  expectAnswer,
  isUndecided,
  outputOf,
  type Property,
  property,
  requirementOf,
  SUCCESS,
  some,
  without,
} from '../../harness/index.ts'
import { blame } from '../laws/blame.ts'
import { batchOf, entry } from './batch.ts'
import { MOST_CREATED } from './limits.ts'
import { callCreateMembers } from './members.ts'

/** Who stands in the second batch: members by their place in the first, and accounts that are new. */
type Batch = readonly (number | 'new')[]

const places = (count: number) => Array.from({ length: count }, (_, at) => at)

const BATCHES: Readonly<Record<string, Batch>> = {
  ...Object.fromEntries(
    places(8).map((at) => [`member at ${at}`, places(8).map((each) => (each === at ? 0 : 'new'))]),
  ),
  'one of two': [0, 'new'],
  'the same again': places(5),
  'in reverse': places(5).reverse(),
  [`all ${MOST_CREATED} again`]: places(MOST_CREATED),
  'every second': places(20).map((at) => (at % 2 === 0 ? at / 2 : 'new')),
}

/** Repeating is reported per account, not silently merged and not refused as a whole. */
export const existingMemberIsReported = (): Property =>
  property<Batch>({
    requirement: requirementOf('guardduty.CreateMembers', 'behaviour/existing-member-is-reported'),
    aspect: 'law',
    boundaries: Object.entries(BATCHES).map(([label, batch]) => ({ label, values: fc.constant(batch) })),
    random: fc
      .array(fc.boolean(), { minLength: 1, maxLength: MOST_CREATED })
      .map((batch) => batch.map((isMember, at) => (isMember ? at : 'new'))),
    controlled: true,
    alone: true,
    law: async (batch, context) => {
      const members = new Map(batch.filter((who) => who !== 'new').map((who) => [who, context.account()]))
      const known = [...members].sort(([a], [b]) => a - b).map(([, id]) => id)
      if (known.length > 0) {
        const first = await callCreateMembers(context, batchOf(known.map((id) => entry(id))))
        if (isUndecided(first)) return first
      }
      const ids = batch.map((who) => (who === 'new' ? context.account() : members.get(who)))
      const again = await context.call('guardduty.CreateMembers', batchOf(ids.map((id) => entry(id))))
      const refused = expectAnswer(again.exchange, SUCCESS)
      if (refused) return refused
      const unprocessed = accounts(outputOf(again, 'guardduty.CreateMembers'), 'unprocessedAccounts')
      const silent = without(known, unprocessed)
      const extra = without(unprocessed, known)
      if (silent.length === 0 && extra.length === 0) return undefined
      const [identity, got] =
        silent.length > 0
          ? ['silent', `${some(silent)} not reported`]
          : ['extra', `${some(extra)} reported as well`]
      return blame({ identity, expected: `${some(known) || 'nobody'} unprocessed`, got }, again)
    },
  })
