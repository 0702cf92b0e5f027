import { outOfRange } from '../refusals/guardduty.ts'
import { batchOf } from './batch-of.ts'
import type { Fault } from './fault.ts'

/** The limit of a batch is off by one. */
export const refuses50Members: Fault = {
  name: 'refuses-50-members',
  text: 'CreateMembers refuses a batch of exactly 50 accounts.',
  kind: 'boundary',
  kills: ['guardduty.CreateMembers/body/accountDetails/maxItems'],
  // Batches of 50 are also drawn by chance.
  also: ['guardduty.CreateMembers/behaviour', 'guardduty.GetMembers/behaviour/answers-every-account-once'],
  plant: ({ validate }) => ({
    validate: (id, input) =>
      id === 'guardduty.CreateMembers' && batchOf(input).length === 50 ? outOfRange : validate(id, input),
  }),
}
