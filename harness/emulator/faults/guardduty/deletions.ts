import { repeated } from '../../../model/accounts.ts'
import type { HttpResponse } from '../../../model/exchange.ts'
import type { Consequence } from '../../consequence.ts'
import type { Faults } from '../fault.ts'
import { creating, deleting, getting, type Mistake, OTHER_LAWS, REFUSED, rewriting } from './call.ts'

const FAILED: HttpResponse = { ...REFUSED, status: 500 }

const UNDOCUMENTED: readonly Consequence[] = [
  ...OTHER_LAWS,
  { select: 'guardduty.*/protocol/**', why: 'An answer of 500 breaks what is asked of errors.' },
  { select: 'guardduty.*/response/**', why: 'An answer of 500 breaks what is asked of errors.' },
]

const failsOnRepeated: Mistake = ({ ids }) => (repeated(ids).length > 0 ? FAILED : undefined)

/** Tells of an account that nobody asked for. */
const addingAnother: Mistake = async ({ sound }) =>
  rewriting(await sound(), ({ unprocessedAccounts }) => ({
    unprocessedAccounts: [...unprocessedAccounts, { accountId: '999999999998', result: 'No.' }],
  }))

/** Mistakes with deletions, and those that any operation on members can make. */
export const deletionFaults = {
  'guardduty-deletes-nothing': {
    text: 'DeleteMembers answers as if it had deleted, and keeps the members.',
    kind: 'state',
    kills: ['guardduty.DeleteMembers/behaviour/deleted-members-are-gone'],
    also: OTHER_LAWS,
    around: () => deleting(({ remove }) => remove(['999999999998'])),
  },
  'guardduty-deletes-others-too': {
    text: 'DeleteMembers deletes members that it was not asked to delete as well.',
    kind: 'state',
    kills: ['guardduty.DeleteMembers/behaviour/other-members-stay'],
    also: OTHER_LAWS,
    around: () => {
      const known = new Set<string>()
      const creates = creating(({ ids }) => {
        for (const id of ids) known.add(id)
        return undefined
      })
      const deletes = deleting(async ({ ids, sound, remove }) => {
        const response = await sound()
        if (response.status === 200) await remove([...known].filter((id) => !ids.includes(id)).slice(-50))
        return response
      })
      return (request, next) => creates(request, (each) => deletes(each, next))
    },
  },
  'guardduty-refuses-to-delete-one': {
    text: 'DeleteMembers refuses a batch of one account.',
    kind: 'boundary',
    kills: ['guardduty.DeleteMembers/behaviour/accepts-valid-requests'],
    also: OTHER_LAWS,
    around: () => deleting(({ ids }) => (ids.length === 1 ? REFUSED : undefined)),
  },
  'guardduty-delete-tells-of-another': {
    text: 'DeleteMembers reports an account that was not asked for.',
    kind: 'partition',
    kills: ['guardduty.DeleteMembers/behaviour/answers-only-requested-accounts'],
    also: OTHER_LAWS,
    around: () => deleting(addingAnother),
  },
  'guardduty-create-tells-of-another': {
    text: 'CreateMembers reports an account that was not asked for.',
    kind: 'partition',
    kills: ['guardduty.CreateMembers/behaviour/answers-only-requested-accounts'],
    also: OTHER_LAWS,
    around: () => creating(addingAnother),
  },
  'guardduty-fails-on-repeated-accounts': {
    text: 'CreateMembers, GetMembers and DeleteMembers answer a batch that names an account twice with 500.',
    kind: 'status',
    kills: [
      'guardduty.CreateMembers/behaviour/any-valid-shape-is-answered',
      'guardduty.GetMembers/behaviour/any-valid-shape-is-answered',
      'guardduty.DeleteMembers/behaviour/any-valid-shape-is-answered',
    ],
    also: UNDOCUMENTED,
    around: () => {
      const [creates, gets, deletes] = [
        creating(failsOnRepeated),
        getting(failsOnRepeated),
        deleting(failsOnRepeated),
      ]
      return (request, next) => creates(request, (a) => gets(a, (b) => deletes(b, next)))
    },
  },
} satisfies Faults
