import { isRefusal } from '../../protocol/refusals.ts'
import { faultRows } from '../fault.ts'

export const partitionEveryServiceFaults = faultRows({
  // An account falls between the two lists.
  'loses-unprocessed': {
    text: 'GetMembers leaves the last unprocessed account out of its answer.',
    kind: 'partition',
    kills: [
      'guardduty.GetMembers/behaviour/answers-every-account-once',
      'guardduty.GetMembers/behaviour/unknown-account-is-unprocessed',
      'guardduty.GetMembers/behaviour/parallel-answers-are-not-swapped',
      'guardduty.GetMembers/behaviour/duplicates-are-answered',
      'guardduty.GetMembers/behaviour/order-does-not-matter',
    ],
    pipeline: ({ handle }) => ({
      handle: (id, input, region) => {
        const outcome = handle(id, input, region)
        if (id !== 'guardduty.GetMembers' || isRefusal(outcome)) return outcome
        const { unprocessedAccounts, ...rest } = outcome.output
        if (!Array.isArray(unprocessedAccounts)) return outcome
        return { output: { ...rest, unprocessedAccounts: unprocessedAccounts.slice(0, -1) } }
      },
    }),
  },
})
