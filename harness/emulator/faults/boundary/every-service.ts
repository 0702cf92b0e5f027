import { outOfRange } from '../../guardduty/refusals.ts'
import { accountDetailsOf } from '../../variations/batches.ts'
import { breaking } from '../../variations/breaking.ts'
import { limitsOf, readingLists } from '../../variations/forgiving.ts'
import { rejecting, textOf } from '../../variations/requests.ts'
import { faultRows } from '../fault.ts'

const differing = (list: readonly unknown[]) => [
  ...new Map(list.map((entry) => [JSON.stringify(entry), entry])).values(),
]

export const boundaryEveryServiceFaults = faultRows({
  // The limit of a batch is off by one.
  'refuses-50-members': {
    text: 'CreateMembers refuses a batch of exactly 50 accounts.',
    kind: 'boundary',
    kills: ['guardduty.CreateMembers/body/accountDetails/maxItems'],
    also: ['CreateMembers/behaviour', 'GetMembers/behaviour/answers-every-account-once'].map((part) => ({
      select: `guardduty.${part}`,
      why: 'Batches of 50 are also drawn by chance.',
    })),
    pipeline: ({ validate }) => ({
      validate: (id, input) =>
        id === 'guardduty.CreateMembers' && accountDetailsOf(input).length === 50
          ? outOfRange
          : validate(id, input),
    }),
  },
  'counts-different-entries': readingLists(
    'The limit of a batch counts different entries: one that is there twice counts once.',
    'boundary',
    limitsOf(/maxItems$/),
    (value) => (Array.isArray(value) ? differing(value) : value),
  ),
  'limits-no-empty-list': breaking('behaviour/accepts-an-empty-list', {
    text: 'BatchUpdateMemberEc2DeepInspectionStatus refuses an empty list.',
    kind: 'boundary',
    of: 'inspector2.BatchUpdateMemberEc2DeepInspectionStatus',
    middleware: () => rejecting((request) => textOf(request) === '{"accountIds":[]}'),
  }),
})
