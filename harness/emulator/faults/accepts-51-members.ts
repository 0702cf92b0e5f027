import { batchOf, withBatch } from './batch-of.ts'
import type { FaultRow } from './fault.ts'

/** The limit of a batch is not checked, everything else about it is. */
export const accepts51Members: FaultRow = {
  text: 'CreateMembers takes a batch of any size.',
  kind: 'validation',
  kills: ['guardduty.CreateMembers/body/accountDetails/maxItems'],
  stages: ({ validate }) => ({
    validate: (id, input) => {
      const batch = batchOf(input)
      if (id !== 'guardduty.CreateMembers' || batch.length <= 50) return validate(id, input)
      for (const account of batch) {
        const refusal = validate(id, withBatch(input, [account]))
        if (refusal) return refusal
      }
      return undefined
    },
  }),
}
