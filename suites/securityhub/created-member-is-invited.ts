import fc from 'fast-check'
import { requirementOf } from '../../harness/model/requirement.ts'
import { isBlocked, outputOf } from '../../harness/runner/neighbour.ts'
import { failure, type Property, property } from '../../harness/runner/property.ts'
import { accounts, some } from '../laws/accounts.ts'
import { createMembers } from './fixtures.ts'

/** Accounts that were created just before are not among the unprocessed ones. */
export const createdMemberIsInvited = (): Property =>
  property<number>({
    requirement: requirementOf('securityhub.InviteMembers', 'behaviour/created-member-is-invited'),
    aspect: 'law',
    boundaries: [{ label: 'one member', values: fc.constant(1) }],
    random: fc.integer({ min: 1, max: 10 }),
    controlled: true,
    alone: true,
    law: async (count, world) => {
      const AccountIds = await createMembers(world, count)
      if (isBlocked(AccountIds)) return AccountIds
      const call = await world.call('securityhub.InviteMembers', { body: { AccountIds } })
      const output = outputOf(call, 'securityhub.InviteMembers')
      if (isBlocked(output)) return output
      const refused = accounts(output, 'UnprocessedAccounts', 'AccountId')
      if (refused.length === 0) return undefined
      const complaint = {
        identity: 'refused',
        expected: 'every account invited',
        got: `${some(refused)} unprocessed`,
      }
      return failure(complaint, [call.exchange])
    },
  })
