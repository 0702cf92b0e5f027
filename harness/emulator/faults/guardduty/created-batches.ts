import { faultRows } from '../fault.ts'
import { creating, losing, OTHER_LAWS, refused, rewriting } from './call.ts'

/** Mistakes with certain batches to create. */
export const createdBatchFaults = faultRows({
  'guardduty-refuses-17-accounts': {
    text: 'CreateMembers refuses 17 accounts.',
    kind: 'boundary',
    kills: ['guardduty.CreateMembers/behaviour/accepts-valid-requests'],
    also: OTHER_LAWS,
    around: () => creating(({ details }) => (details.length === 17 ? refused() : undefined)),
  },
  'guardduty-reports-all-of-49': {
    text: 'CreateMembers reports all of 49.',
    kind: 'state',
    kills: ['guardduty.CreateMembers/behaviour/new-accounts-are-created'],
    also: OTHER_LAWS,
    around: () =>
      creating(async ({ ids, sound, remove }) => {
        const response = await sound()
        if (ids.length !== 49 || response.status !== 200) return response
        await remove(ids)
        const unprocessedAccounts = ids.map((accountId) => ({ accountId, result: 'No.' }))
        return rewriting(response, () => ({ unprocessedAccounts }))
      }),
  },
  'guardduty-loses-17-accounts': {
    text: 'CreateMembers loses 17 accounts.',
    kind: 'rare-input',
    kills: ['guardduty.CreateMembers/behaviour/created-members-are-retrievable'],
    also: OTHER_LAWS,
    around: () => losing((_, __, { length }) => length === 17),
  },
  'guardduty-loses-the-last-of-a-full-batch': {
    text: 'CreateMembers loses the last of a full batch.',
    kind: 'rare-input',
    kills: ['guardduty.CreateMembers/behaviour/created-members-are-retrievable'],
    also: OTHER_LAWS,
    around: () => losing((_, at) => at === 49),
  },
  'guardduty-loses-the-seventh-of-23': {
    text: 'CreateMembers loses the seventh of 23.',
    kind: 'rare-input',
    kills: ['guardduty.CreateMembers/behaviour/created-members-are-retrievable'],
    also: OTHER_LAWS,
    around: () => losing((_, at, { length }) => at === 6 && length === 23),
  },
  'guardduty-loses-one-account-after-full-batch': {
    text: 'CreateMembers loses one account after a full batch.',
    kind: 'rare-input',
    kills: ['guardduty.CreateMembers/behaviour/created-members-are-retrievable'],
    also: OTHER_LAWS,
    around: () => {
      let before = 0
      let now = 0
      const loses = losing((_, __, { length }) => length === 1 && before === 50)
      const counts = creating(({ details }) => {
        before = now
        now = details.length
        return undefined
      })
      return (request, next) => counts(request, (each) => loses(each, next))
    },
  },
  'guardduty-stops-at-a-late-member': {
    text: 'CreateMembers stops at a member, but not at one of the first three.',
    kind: 'rare-input',
    kills: ['guardduty.CreateMembers/behaviour/created-members-are-retrievable'],
    also: OTHER_LAWS,
    around: () =>
      creating(async ({ ids, sound, get, remove }) => {
        const { members = [] } = JSON.parse((await get(ids)).body)
        const known = members.map(({ accountId }: { readonly accountId: string }) => accountId)
        const at = ids.findIndex((id) => known.includes(id))
        const response = await sound()
        if (at >= 3) await remove(ids.slice(at + 1).filter((id) => !known.includes(id)))
        return response
      }),
  },
  'guardduty-reports-first-several-members-only': {
    text: 'CreateMembers reports the first of several members only.',
    kind: 'partition',
    kills: ['guardduty.CreateMembers/behaviour/existing-member-is-reported'],
    also: OTHER_LAWS,
    around: () =>
      creating(async ({ sound }) =>
        rewriting(await sound(), ({ unprocessedAccounts }) => ({
          unprocessedAccounts: unprocessedAccounts.slice(0, 1),
        })),
      ),
  },
  'guardduty-reports-no-member-behind-four-others': {
    text: 'CreateMembers reports no member behind four others.',
    kind: 'partition',
    kills: ['guardduty.CreateMembers/behaviour/existing-member-is-reported'],
    also: OTHER_LAWS,
    around: () =>
      creating(async ({ ids, sound }) =>
        rewriting(await sound(), ({ unprocessedAccounts }) => ({
          unprocessedAccounts: unprocessedAccounts.filter(({ accountId }) => ids.indexOf(accountId) !== 4),
        })),
      ),
  },
})
