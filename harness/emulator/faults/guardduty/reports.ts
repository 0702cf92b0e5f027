import { repeated } from '../../../model/accounts.ts'
import { faultRows } from '../fault.ts'
import { creating, getting, OTHER_LAWS, refused, reporting, rewriting } from './call.ts'

const ADMINISTRATOR = '000000000000'

/** The administrator as a member. */
const MEMBER = {
  accountId: ADMINISTRATOR,
  masterId: ADMINISTRATOR,
  email: 'a@example.com',
  relationshipStatus: 'Created',
  updatedAt: '2026-11-20T10:00:00.000Z',
}

/** Mistakes with accounts that are reported, repeated or the own one. */
export const reportFaults = faultRows({
  'guardduty-reports-the-last-account-twice': {
    text: 'CreateMembers reports the last account twice.',
    kind: 'partition',
    kills: ['guardduty.CreateMembers/behaviour/reports-no-account-twice'],
    also: OTHER_LAWS,
    around: () => reporting(creating, (list) => (list.length < 50 ? [...list, ...list.slice(-1)] : list)),
  },
  'guardduty-reports-one-of-25-accounts-twice': {
    text: 'CreateMembers reports one of 25 accounts twice.',
    kind: 'partition',
    kills: ['guardduty.CreateMembers/behaviour/reports-no-account-twice'],
    also: OTHER_LAWS,
    around: () =>
      reporting(creating, (list) => (list.length === 25 ? [...list, ...list.slice(11, 12)] : list)),
  },
  'guardduty-create-reports-a-stranger': {
    text: 'CreateMembers reports an account that nobody named.',
    kind: 'partition',
    kills: ['guardduty.CreateMembers/behaviour/answers-only-requested-accounts'],
    also: OTHER_LAWS,
    around: () =>
      reporting(creating, (list) =>
        list.length < 50 ? [...list, { accountId: '999999999998', result: 'No.' }] : list,
      ),
  },
  'guardduty-gives-no-reason': {
    text: 'CreateMembers gives no reason.',
    kind: 'response-shape',
    kills: ['guardduty.CreateMembers/behaviour/unprocessed-accounts-have-a-reason'],
    also: [
      ...OTHER_LAWS,
      {
        select: 'guardduty.CreateMembers/response/wording/existing-member',
        why: 'The reason that it reads is blank.',
      },
    ],
    around: () => reporting(creating, (list) => list.map((each) => ({ ...each, result: ' ' }))),
  },
  'guardduty-gives-one-reason-for-two': {
    text: 'GetMembers gives one reason for two.',
    kind: 'response-shape',
    kills: ['guardduty.GetMembers/behaviour/unprocessed-accounts-have-a-reason'],
    also: OTHER_LAWS,
    around: () =>
      reporting(getting, (list) => list.map((each, at) => (at === 1 ? { ...each, result: '' } : each))),
  },
  'guardduty-refuses-and-keeps-the-repeated': {
    text: 'CreateMembers refuses a repeated account, and keeps it.',
    kind: 'partition',
    kills: ['guardduty.CreateMembers/behaviour/duplicates-are-answered'],
    also: OTHER_LAWS,
    around: () =>
      creating(async ({ ids, sound }) => {
        if (repeated(ids).length > 0) await sound()
        return repeated(ids).length > 0 ? refused() : undefined
      }),
  },
  'guardduty-forgets-repeated-accounts': {
    text: 'CreateMembers says nothing of repeated accounts, and forgets them.',
    kind: 'partition',
    kills: ['guardduty.CreateMembers/behaviour/duplicates-are-answered'],
    also: OTHER_LAWS,
    around: () =>
      creating(async ({ ids, details, create, sound }) => {
        const twice = repeated(ids)
        const rest = details.filter(({ accountId }) => !twice.includes(accountId))
        if (twice.length === 0 || rest.length === 0) return sound()
        return create(rest)
      }),
  },
  'guardduty-finds-no-repeated-id': {
    text: 'GetMembers finds no repeated id.',
    kind: 'partition',
    kills: ['guardduty.GetMembers/behaviour/duplicates-are-answered'],
    also: OTHER_LAWS,
    around: () =>
      getting(({ ids, get }) => {
        const once = ids.filter((id) => !repeated(ids).includes(id))
        return once.length > 0 && once.length < ids.length ? get(once) : undefined
      }),
  },
  'guardduty-finds-and-misses-the-repeated': {
    text: 'GetMembers finds a repeated id once and misses it once.',
    kind: 'partition',
    kills: ['guardduty.GetMembers/behaviour/duplicates-are-answered'],
    also: OTHER_LAWS,
    around: () =>
      getting(async ({ ids, sound }) =>
        rewriting(await sound(), ({ unprocessedAccounts }) => ({
          unprocessedAccounts: [
            ...unprocessedAccounts,
            ...repeated(ids).map((accountId) => ({ accountId, result: 'No.' })),
          ],
        })),
      ),
  },
  'guardduty-hides-the-administrator': {
    text: 'CreateMembers does not report the administrator.',
    kind: 'partition',
    kills: ['guardduty.CreateMembers/behaviour/own-account-is-no-member'],
    also: OTHER_LAWS,
    around: () => reporting(creating, (list) => list.filter(({ accountId }) => accountId !== ADMINISTRATOR)),
  },
  'guardduty-takes-the-administrator-in': {
    text: 'CreateMembers makes a member of the administrator.',
    kind: 'partition',
    kills: ['guardduty.CreateMembers/behaviour/own-account-is-no-member'],
    also: OTHER_LAWS,
    around: () => {
      let made = false
      const creates = creating(({ ids }) => {
        made ||= ids.includes(ADMINISTRATOR)
        return undefined
      })
      const shows = getting(async ({ ids, sound }) => {
        const response = await sound()
        if (!made || !ids.includes(ADMINISTRATOR)) return response
        return rewriting(response, ({ members, unprocessedAccounts }) => ({
          members: [...members, MEMBER],
          unprocessedAccounts: unprocessedAccounts.filter(({ accountId }) => accountId !== ADMINISTRATOR),
        }))
      })
      return (request, next) => creates(request, (each) => shows(each, next))
    },
  },
  'guardduty-stops-at-the-administrator': {
    text: 'CreateMembers loses what stands behind the administrator.',
    kind: 'partition',
    kills: ['guardduty.CreateMembers/behaviour/own-account-is-no-member'],
    also: OTHER_LAWS,
    around: () =>
      creating(async ({ ids, sound, remove }) => {
        const response = await sound()
        const at = ids.indexOf(ADMINISTRATOR)
        if (at >= 0 && at < ids.length - 1) await remove(ids.slice(at + 1))
        return response
      }),
  },
})
