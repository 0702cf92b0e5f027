import fc from 'fast-check'
import { accepted } from '../../harness/arbitraries/input.ts'
import type { Input, Operation } from '../../harness/model/operation.ts'
import { requirementOf } from '../../harness/model/requirement.ts'
import type { Call } from '../../harness/runner/caller.ts'
import { isBlocked } from '../../harness/runner/neighbour.ts'
import { failure, type Property, property } from '../../harness/runner/property.ts'
import { some, without } from '../laws/accounts.ts'
import { batchOf, fresh } from './batch.ts'
import { createMembers, readMembers } from './members.ts'

/** What was created is read back, the accounts of earlier batches too. */
export const createdMembersAreRetrievable = (operation: Operation): Property =>
  property<readonly Input[]>({
    requirement: requirementOf('guardduty.CreateMembers', 'behaviour/created-members-are-retrievable'),
    aspect: 'law',
    boundaries: [
      { label: '1 and 1', values: fc.constant([batchOf(fresh(1)), batchOf(fresh(1))]) },
      { label: '50 and 50', values: fc.constant([batchOf(fresh(50)), batchOf(fresh(50))]) },
    ],
    random: fc.array(accepted(operation), { minLength: 1, maxLength: 3 }),
    controlled: true,
    alone: true,
    law: async (batches, world) => {
      const ids: string[] = []
      const calls: Call[] = []
      for (const batch of batches) {
        const created = await createMembers(world, batch)
        if (isBlocked(created)) return created
        ids.push(...created.ids)
        calls.push(created.call)
      }
      const read = await readMembers(world, ids)
      if (isBlocked(read)) return read
      const lost = without(
        ids,
        read.members.map(({ accountId }) => String(accountId)),
      )
      if (lost.length === 0) return undefined
      const complaint = { identity: 'lost', expected: `${ids.length} members`, got: `${some(lost)} missing` }
      return failure(
        complaint,
        [...calls, ...read.calls].map(({ exchange }) => exchange),
      )
    },
  })
