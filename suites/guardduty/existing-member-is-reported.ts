import fc from 'fast-check'
import { SUCCESS } from '../../harness/checks/answers.ts'
import { requirementOf } from '../../harness/model/requirement.ts'
import { isBlocked, outputOf } from '../../harness/runner/neighbour.ts'
import { expectAnswer, failure, type Property, property } from '../../harness/runner/property.ts'
import { accounts, some, without } from '../laws/accounts.ts'
import { batchOf, entry, fresh } from './batch.ts'
import { createMembers } from './members.ts'

/** Repeating is reported per account, not silently merged and not refused as a whole. */
export const existingMemberIsReported = (): Property =>
  property<number>({
    requirement: requirementOf('guardduty.CreateMembers', 'behaviour/existing-member-is-reported'),
    aspect: 'law',
    boundaries: [{ label: 'one of two', values: fc.constant(1) }],
    random: fc.integer({ min: 1, max: 25 }),
    controlled: true,
    alone: true,
    law: async (count, world) => {
      const first = await createMembers(world, batchOf(fresh(count)))
      if (isBlocked(first)) return first
      const known = accounts(first.call.input.body, 'accountDetails')
      const again = await world.call(
        'guardduty.CreateMembers',
        batchOf([...known.map((id) => entry(id)), ...fresh(count)]),
      )
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
      return failure({ identity, expected: `${some(known)} unprocessed`, got }, [
        first.call.exchange,
        again.exchange,
      ])
    },
  })
