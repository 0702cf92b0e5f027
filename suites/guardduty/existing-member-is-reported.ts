import fc from 'fast-check'
import { isAnswered, json } from '../../harness/model/exchange.ts'
import { requirementOf } from '../../harness/model/requirement.ts'
import { isBlocked } from '../../harness/runner/neighbour.ts'
import { failure, type Property, property } from '../../harness/runner/property.ts'
import { accounts, some, without } from '../laws/accounts.ts'
import { isSuccess } from '../laws/batch.ts'
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
      if (!isSuccess(again) || !isAnswered(again.exchange)) {
        const complaint = {
          identity: 'refused',
          expected: '200 with the account unprocessed',
          got: 'a refusal of the batch',
        }
        return failure(complaint, [again.exchange])
      }
      const unprocessed = accounts(json(again.exchange.response), 'unprocessedAccounts')
      const silent = without(known, unprocessed)
      const extra = without(unprocessed, known)
      if (silent.length === 0 && extra.length === 0) return undefined
      const got = silent.length > 0 ? `${some(silent)} not reported` : `${some(extra)} reported as well`
      return failure(
        { identity: got.split(' ').slice(1).join(' '), expected: `${some(known)} unprocessed`, got },
        [again.exchange],
      )
    },
  })
