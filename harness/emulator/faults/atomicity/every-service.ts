import { accountDetailsOf, withAccountDetails } from '../../variations/batches.ts'
import { faultRows } from '../fault.ts'

export const atomicityEveryServiceFaults = faultRows({
  // Accounts are stored while the batch is still being checked.
  'keeps-valid-part': {
    text: 'A CreateMembers batch that is refused creates those of its accounts that are valid.',
    kind: 'atomicity',
    kills: [
      'guardduty.CreateMembers/behaviour/rejected-batch-leaves-no-trace',
      'guardduty.CreateMembers/behaviour/state-follows-the-requests',
    ],
    pipeline: ({ validate, handle }) => ({
      // Validation knows no state, so it is put off until the accounts can be stored.
      validate: (id, input) => (id === 'guardduty.CreateMembers' ? undefined : validate(id, input)),
      handle: (id, input, region) => {
        const refusal = id === 'guardduty.CreateMembers' ? validate(id, input) : undefined
        if (!refusal) return handle(id, input, region)
        const valid = accountDetailsOf(input).filter(
          (account) => !validate(id, withAccountDetails(input, [account])),
        )
        handle(id, withAccountDetails(input, valid), region)
        return refusal
      },
    }),
  },
})
