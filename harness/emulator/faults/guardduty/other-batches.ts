import { faultRows } from '../fault.ts'
import { creatingAnything, getting, OTHER_LAWS, refused, rewriting } from './call.ts'

/** Mistakes with certain batches to read, and with batches that are refused. */
export const otherBatchFaults = faultRows({
  'guardduty-refuses-31-ids': {
    text: 'GetMembers refuses 31 ids.',
    kind: 'boundary',
    kills: ['guardduty.GetMembers/behaviour/accepts-valid-requests'],
    also: OTHER_LAWS,
    around: () => getting(({ ids }) => (ids.length === 31 ? refused() : undefined)),
  },
  'guardduty-leaves-out-the-last-of-50': {
    text: 'GetMembers leaves out the last of 50.',
    kind: 'partition',
    kills: ['guardduty.GetMembers/behaviour/answers-every-account-once'],
    also: OTHER_LAWS,
    around: () => getting(({ ids, get }) => (ids.length === 50 ? get(ids.slice(0, 49)) : undefined)),
  },
  'guardduty-leaves-out-a-stranger-of-37': {
    text: 'GetMembers leaves out a stranger of 37.',
    kind: 'partition',
    kills: ['guardduty.GetMembers/behaviour/answers-every-account-once'],
    also: OTHER_LAWS,
    around: () =>
      getting(async ({ ids, sound }) =>
        rewriting(await sound(), ({ unprocessedAccounts: strangers }) => ({
          unprocessedAccounts: ids.length === 37 ? strangers.slice(1) : strangers,
        })),
      ),
  },
  'guardduty-denies-sixth-eight-members': {
    text: 'GetMembers denies the sixth of eight members.',
    kind: 'partition',
    kills: ['guardduty.GetMembers/behaviour/answers-every-account-once'],
    also: OTHER_LAWS,
    around: () =>
      getting(async ({ ids, sound }) => {
        const id = ids.length === 8 ? ids[5] : undefined
        return rewriting(await sound(), ({ members, unprocessedAccounts: strangers }) => {
          const kept = members.filter(({ accountId }) => accountId !== id)
          const denied = id !== undefined && kept.length < members.length
          return {
            members: kept,
            unprocessedAccounts: denied ? [...strangers, { accountId: id, result: 'No.' }] : strangers,
          }
        })
      }),
  },
  'guardduty-keeps-seven-before-a-bad-eighth': {
    text: 'CreateMembers keeps seven accounts before an eighth without an address.',
    kind: 'atomicity',
    kills: ['guardduty.CreateMembers/behaviour/rejected-batch-leaves-no-trace'],
    also: OTHER_LAWS,
    around: () =>
      creatingAnything(async ({ details, sound, create }) => {
        if (details[7] && details[7].email === undefined) await create(details.slice(0, 7))
        return sound()
      }),
  },
  'guardduty-keeps-what-precedes-a-short-id': {
    text: 'CreateMembers keeps what stands before a 34th id that is short.',
    kind: 'atomicity',
    kills: ['guardduty.CreateMembers/behaviour/rejected-batch-leaves-no-trace'],
    also: OTHER_LAWS,
    around: () =>
      creatingAnything(async ({ details, sound, create }) => {
        if (details[33]?.accountId?.length === 11) await create(details.slice(0, 33))
        return sound()
      }),
  },
  'guardduty-keeps-what-follows-a-null': {
    text: 'CreateMembers keeps what stands behind a null at the third place.',
    kind: 'atomicity',
    kills: ['guardduty.CreateMembers/behaviour/rejected-batch-leaves-no-trace'],
    also: OTHER_LAWS,
    around: () =>
      creatingAnything(async ({ details, sound, create }) => {
        if (details[2]?.accountId === null) await create(details.slice(3))
        return sound()
      }),
  },
  'guardduty-keeps-fifty-of-51': {
    text: 'CreateMembers keeps fifty of 51.',
    kind: 'atomicity',
    kills: ['guardduty.CreateMembers/behaviour/rejected-batch-leaves-no-trace'],
    also: OTHER_LAWS,
    around: () =>
      creatingAnything(async ({ details, sound, create }) => {
        if (details.length === 51) await create(details.slice(0, 50))
        return sound()
      }),
  },
})
