import { accepted } from '../../harness/arbitraries/input.ts'
import type { Operation } from '../../harness/model/operation.ts'
import { requirementOf } from '../../harness/model/requirement.ts'
import { isBlocked } from '../../harness/runner/neighbour.ts'
import { failure, type Property, property } from '../../harness/runner/property.ts'
import { createMembers, readMembers } from './members.ts'

/** Each member comes back with its own address. */
export const emailIsKept = (operation: Operation): Property =>
  property({
    requirement: requirementOf('guardduty.CreateMembers', 'behaviour/email-is-kept'),
    aspect: 'law',
    boundaries: [],
    random: accepted(operation),
    controlled: true,
    alone: true,
    law: async (input, world) => {
      const created = await createMembers(world, input)
      if (isBlocked(created)) return created
      const read = await readMembers(world, created.ids)
      if (isBlocked(read)) return read
      const { accountDetails } = created.call.input.body as {
        accountDetails: { accountId: string; email: string }[]
      }
      const given = new Map(accountDetails.map(({ accountId, email }) => [accountId, email]))
      const changed = read.members.find(({ accountId, email }) => given.get(String(accountId)) !== email)
      if (!changed) return undefined
      const complaint = {
        identity: 'changed',
        expected: `${given.get(String(changed.accountId))} for ${changed.accountId}`,
        got: String(changed.email),
      }
      return failure(
        complaint,
        [created.call, ...read.calls].map(({ exchange }) => exchange),
      )
    },
  })
