import fc from 'fast-check'
import { requirementOf } from '../../harness/model/requirement.ts'
import { isBlocked, outputOf } from '../../harness/runner/neighbour.ts'
import { expectAnswer, failure, type Property, property } from '../../harness/runner/property.ts'
import { accounts, some, without } from '../laws/accounts.ts'
import { answerOf } from '../laws/envelope.ts'

/** Accounts that were never created are reported, one by one or by refusing the request. */
export const unknownAccountIsNotInvited = (): Property => {
  const requirement = requirementOf('securityhub.InviteMembers', 'behaviour/unknown-account-is-not-invited')
  return property<number>({
    requirement,
    aspect: 'law',
    boundaries: [{ label: 'one account', values: fc.constant(1) }],
    random: fc.integer({ min: 1, max: 10 }),
    controlled: true,
    law: async (count, world) => {
      const AccountIds = Array.from({ length: count }, () => world.account())
      const call = await world.call('securityhub.InviteMembers', { body: { AccountIds } })
      const output = outputOf(call, 'securityhub.InviteMembers')
      if (isBlocked(output)) return expectAnswer(call.exchange, answerOf(requirement))
      const silent = without(AccountIds, accounts(output, 'UnprocessedAccounts', 'AccountId'))
      if (silent.length === 0) return undefined
      const complaint = {
        identity: 'silent',
        expected: 'the account unprocessed',
        got: `${some(silent)} not reported`,
      }
      return failure(complaint, [call.exchange])
    },
  })
}
