import {
  accepted,
  accounts,
  failure,
  isUndecided,
  type Operation,
  outputOf,
  type Property,
  property,
  requirementOf,
  some,
  without,
} from '../../harness/index.ts'

/** Accounts that were never created are no members: they are listed as unprocessed, each with a reason. */
export const unknownAccountIsUnprocessed = (operation: Operation<'guardduty.GetMembers'>): Property =>
  property({
    requirement: requirementOf(operation.id, 'behaviour/unknown-account-is-unprocessed'),
    aspect: 'law',
    boundaries: [{ label: 'small', values: accepted(operation, 'small') }],
    random: accepted(operation),
    controlled: true,
    law: async (input, context) => {
      const call = await context.call(operation.id, input)
      const output = outputOf(call, operation.id)
      if (isUndecided(output)) return output
      const members = accounts(output, 'members')
      const silent = without(accounts(call.input.body, 'accountIds'), accounts(output, 'unprocessedAccounts'))
      if (members.length === 0 && silent.length === 0) return undefined
      const got =
        members.length > 0 ? `${some(members)} as a member` : `${some(silent)} not in unprocessedAccounts`
      const identity = members.length > 0 ? 'invented' : 'silent'
      return failure({ identity, expected: 'every account unprocessed', got }, [call.exchange])
    },
  })
