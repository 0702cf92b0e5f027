import fc from 'fast-check'
import { requirementOf } from '../../harness/model/requirement.ts'
import { isBlocked } from '../../harness/runner/neighbour.ts'
import { type Property, property } from '../../harness/runner/property.ts'
import { accounts } from '../laws/accounts.ts'
import { partition } from '../laws/batch.ts'
import { batchOf, entry } from './batch.ts'
import { createMembers, getMembers } from './members.ts'

const BATCH = {
  requested: (body: unknown) => accounts(body, 'accountIds'),
  answered: (output: unknown) => [...accounts(output, 'members'), ...accounts(output, 'unprocessedAccounts')],
}

const mix = (length: number) => fc.array(fc.boolean(), { minLength: length, maxLength: length, size: 'max' })

/** A batch of members and strangers in any order is answered as a partition; `true` stands for a member. */
export const answersEveryAccountOnce = (): Property =>
  property<readonly boolean[]>({
    requirement: requirementOf('guardduty.GetMembers', 'behaviour/answers-every-account-once'),
    aspect: 'law',
    boundaries: [
      { label: 'one stranger', values: fc.constant([false]) },
      { label: 'one of each', values: fc.constant([true, false]) },
      { label: '50 members', values: fc.constant(Array(50).fill(true)) },
      { label: '50 strangers', values: fc.constant(Array(50).fill(false)) },
      { label: '50 mixed', values: mix(50) },
    ],
    random: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 7, max: 50 })).chain(mix),
    controlled: true,
    alone: true,
    law: async (isMember, world) => {
      const ids = isMember.map(() => world.account())
      const known = ids.filter((_, index) => isMember[index])
      if (known.length > 0) {
        const created = await createMembers(world, batchOf(known.map((id) => entry(id))))
        if (isBlocked(created)) return created
      }
      return partition(BATCH, await getMembers(world, ids))
    },
  })
