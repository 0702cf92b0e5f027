import { isRefusal } from '../refusals/refusal.ts'
import type { FaultRow } from './fault.ts'

/** A serializer that drops empty lists, required ones too. */
export const omitsEmptyList: FaultRow = {
  text: 'CreateMembers leaves unprocessedAccounts out when every account was created.',
  kind: 'response-shape',
  kills: ['guardduty.CreateMembers/response/schema'],
  stages: ({ handle }) => ({
    handle: (id, input, region) => {
      const outcome = handle(id, input, region)
      if (id !== 'guardduty.CreateMembers' || isRefusal(outcome)) return outcome
      const { unprocessedAccounts, ...rest } = outcome.output
      return Array.isArray(unprocessedAccounts) && unprocessedAccounts.length > 0 ? outcome : { output: rest }
    },
  }),
}
