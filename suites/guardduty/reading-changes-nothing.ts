import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { requirementOf } from '../../harness/model/requirement.ts'
import { isBlocked } from '../../harness/runner/neighbour.ts'
import { failure, type Property, property } from '../../harness/runner/property.ts'
import { batchOf, fresh } from './batch.ts'
import { createMembers, type Member, readMembers } from './members.ts'

/** Two reads in a row agree, in whatever order they list the members. */
export const readingChangesNothing = (): Property =>
  property<number>({
    requirement: requirementOf('guardduty.GetMembers', 'behaviour/reading-changes-nothing'),
    aspect: 'law',
    boundaries: [{ label: 'one member', values: fc.constant(1) }],
    random: fc.integer({ min: 1, max: 10 }),
    controlled: true,
    alone: true,
    law: async (count, world) => {
      const created = await createMembers(world, batchOf(fresh(count)))
      if (isBlocked(created)) return created
      const [first, second] = [await readMembers(world, created.ids), await readMembers(world, created.ids)]
      if (isBlocked(first)) return first
      if (isBlocked(second)) return second
      if (isDeepStrictEqual(byAccount(first.members), byAccount(second.members))) return undefined
      const complaint = {
        identity: 'changed',
        expected: 'the same members twice',
        got: 'members that differ',
      }
      return failure(
        complaint,
        [...first.calls, ...second.calls].map(({ exchange }) => exchange),
      )
    },
  })

const byAccount = (members: readonly Member[]) =>
  members.toSorted((a, b) => (String(a.accountId) < String(b.accountId) ? -1 : 1))
