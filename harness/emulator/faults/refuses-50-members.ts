import { outOfRange } from '../refusals/guardduty.ts'
import { batchOf } from './batch-of.ts'
import type { FaultRow } from './fault.ts'

/** The limit of a batch is off by one. */
export const refuses50Members: FaultRow = {
  text: 'CreateMembers refuses a batch of exactly 50 accounts.',
  kind: 'boundary',
  kills: ['guardduty.CreateMembers/body/accountDetails/maxItems'],
  also: ['CreateMembers/behaviour', 'GetMembers/behaviour/answers-every-account-once'].map((part) => ({
    select: `guardduty.${part}`,
    why: 'Batches of 50 are also drawn by chance.',
  })),
  stages: ({ validate }) => ({
    validate: (id, input) =>
      id === 'guardduty.CreateMembers' && batchOf(input).length === 50 ? outOfRange : validate(id, input),
  }),
}
