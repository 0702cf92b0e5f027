import { repeated } from '../../../model/accounts.ts'
import { isRefusal } from '../../protocol/refusals.ts'
import {
  creating,
  deletionFault,
  deletionsReported,
  GUARDDUTY_LAWS,
  getting,
  idsIn,
  onDeletion,
  refused,
  reporting,
  rewritingMembers,
} from '../../variations/guardduty.ts'
import { faultRows } from '../fault.ts'

const STRANGER = '999999999999'

const ADMINISTRATOR = '000000000000'

/** The administrator as a member. */
const MEMBER = {
  accountId: ADMINISTRATOR,
  masterId: ADMINISTRATOR,
  email: 'a@example.com',
  relationshipStatus: 'Created',
  updatedAt: '2026-11-20T10:00:00.000Z',
}

export const partitionGuardDutyFaults = faultRows({
  'guardduty-reports-first-several-members-only': {
    text: 'CreateMembers reports the first of several members only.',
    kind: 'partition',
    kills: ['guardduty.CreateMembers/behaviour/existing-member-is-reported'],
    also: GUARDDUTY_LAWS,
    middleware: () =>
      creating(async ({ correct }) =>
        rewritingMembers(await correct(), ({ unprocessedAccounts }) => ({
          unprocessedAccounts: unprocessedAccounts.slice(0, 1),
        })),
      ),
  },
  'guardduty-reports-no-member-behind-four-others': {
    text: 'CreateMembers reports no member behind four others.',
    kind: 'partition',
    kills: ['guardduty.CreateMembers/behaviour/existing-member-is-reported'],
    also: GUARDDUTY_LAWS,
    middleware: () =>
      creating(async ({ ids, correct }) =>
        rewritingMembers(await correct(), ({ unprocessedAccounts }) => ({
          unprocessedAccounts: unprocessedAccounts.filter(({ accountId }) => ids.indexOf(accountId) !== 4),
        })),
      ),
  },
  'guardduty-reports-all-deletions': deletionFault(
    'created-member-is-deleted',
    'partition',
    'DeleteMembers reports every account as unprocessed.',
    onDeletion(async (request, next) => deletionsReported(await next(request), idsIn(request))),
  ),
  'guardduty-reports-no-deletion': deletionFault(
    'unknown-account-is-reported',
    'partition',
    'DeleteMembers never reports an account as unprocessed.',
    onDeletion(async (request, next) => deletionsReported(await next(request), [])),
  ),
  'guardduty-reports-a-stranger': deletionFault(
    'answers-only-requested-accounts',
    'partition',
    'DeleteMembers reports an account that nobody named.',
    onDeletion(async (request, next) => deletionsReported(await next(request), [STRANGER])),
  ),
  'guardduty-leaves-out-the-last-of-50': {
    text: 'GetMembers leaves out the last of 50.',
    kind: 'partition',
    kills: ['guardduty.GetMembers/behaviour/answers-every-account-once'],
    also: GUARDDUTY_LAWS,
    middleware: () => getting(({ ids, get }) => (ids.length === 50 ? get(ids.slice(0, 49)) : undefined)),
  },
  'guardduty-leaves-out-a-stranger-of-37': {
    text: 'GetMembers leaves out a stranger of 37.',
    kind: 'partition',
    kills: ['guardduty.GetMembers/behaviour/answers-every-account-once'],
    also: GUARDDUTY_LAWS,
    middleware: () =>
      getting(async ({ ids, correct }) =>
        rewritingMembers(await correct(), ({ unprocessedAccounts: strangers }) => ({
          unprocessedAccounts: ids.length === 37 ? strangers.slice(1) : strangers,
        })),
      ),
  },
  'guardduty-denies-sixth-eight-members': {
    text: 'GetMembers denies the sixth of eight members.',
    kind: 'partition',
    kills: ['guardduty.GetMembers/behaviour/answers-every-account-once'],
    also: GUARDDUTY_LAWS,
    middleware: () =>
      getting(async ({ ids, correct }) => {
        const id = ids.length === 8 ? ids[5] : undefined
        return rewritingMembers(await correct(), ({ members, unprocessedAccounts: strangers }) => {
          const kept = members.filter(({ accountId }) => accountId !== id)
          const denied = id !== undefined && kept.length < members.length
          return {
            members: kept,
            unprocessedAccounts: denied ? [...strangers, { accountId: id, result: 'No.' }] : strangers,
          }
        })
      }),
  },
  'guardduty-finds-members-in-ascending-order-only': {
    text: 'GetMembers finds members in ascending order only.',
    kind: 'partition',
    kills: ['guardduty.GetMembers/behaviour/order-does-not-matter'],
    also: GUARDDUTY_LAWS,
    middleware: () =>
      getting(async ({ ids, correct }) =>
        rewritingMembers(await correct(), ({ members, unprocessedAccounts }) => {
          const passed = (id: string) => ids.slice(0, ids.indexOf(id)).some((before) => before > id)
          return {
            members: members.filter(({ accountId }) => !passed(accountId)),
            unprocessedAccounts: [
              ...unprocessedAccounts,
              ...members
                .filter(({ accountId }) => passed(accountId))
                .map(({ accountId }) => ({ accountId, result: 'No.' })),
            ],
          }
        }),
      ),
  },
  'guardduty-reports-the-last-account-twice': {
    text: 'CreateMembers reports the last account twice.',
    kind: 'partition',
    kills: ['guardduty.CreateMembers/behaviour/reports-no-account-twice'],
    also: GUARDDUTY_LAWS,
    middleware: () => reporting(creating, (list) => (list.length < 50 ? [...list, ...list.slice(-1)] : list)),
  },
  'guardduty-reports-one-of-25-accounts-twice': {
    text: 'CreateMembers reports one of 25 accounts twice.',
    kind: 'partition',
    kills: ['guardduty.CreateMembers/behaviour/reports-no-account-twice'],
    also: GUARDDUTY_LAWS,
    middleware: () =>
      reporting(creating, (list) => (list.length === 25 ? [...list, ...list.slice(11, 12)] : list)),
  },
  'guardduty-create-reports-a-stranger': {
    text: 'CreateMembers reports an account that nobody named.',
    kind: 'partition',
    kills: ['guardduty.CreateMembers/behaviour/answers-only-requested-accounts'],
    also: GUARDDUTY_LAWS,
    middleware: () =>
      reporting(creating, (list) =>
        list.length < 50 ? [...list, { accountId: '999999999998', result: 'No.' }] : list,
      ),
  },
  'guardduty-refuses-and-keeps-the-repeated': {
    text: 'CreateMembers refuses a repeated account, and keeps it.',
    kind: 'partition',
    kills: ['guardduty.CreateMembers/behaviour/duplicates-are-answered'],
    also: GUARDDUTY_LAWS,
    middleware: () =>
      creating(async ({ ids, correct }) => {
        if (repeated(ids).length > 0) await correct()
        return repeated(ids).length > 0 ? refused() : undefined
      }),
  },
  'guardduty-forgets-repeated-accounts': {
    text: 'CreateMembers says nothing of repeated accounts, and forgets them.',
    kind: 'partition',
    kills: ['guardduty.CreateMembers/behaviour/duplicates-are-answered'],
    also: GUARDDUTY_LAWS,
    middleware: () =>
      creating(async ({ ids, details, create, correct }) => {
        const twice = repeated(ids)
        const rest = details.filter(({ accountId }) => !twice.includes(accountId))
        if (twice.length === 0 || rest.length === 0) return correct()
        return create(rest)
      }),
  },
  'guardduty-finds-no-repeated-id': {
    text: 'GetMembers finds no repeated id.',
    kind: 'partition',
    kills: ['guardduty.GetMembers/behaviour/duplicates-are-answered'],
    also: GUARDDUTY_LAWS,
    middleware: () =>
      getting(({ ids, get }) => {
        const once = ids.filter((id) => !repeated(ids).includes(id))
        return once.length > 0 && once.length < ids.length ? get(once) : undefined
      }),
  },
  'guardduty-finds-and-misses-the-repeated': {
    text: 'GetMembers finds a repeated id once and misses it once.',
    kind: 'partition',
    kills: ['guardduty.GetMembers/behaviour/duplicates-are-answered'],
    also: GUARDDUTY_LAWS,
    middleware: () =>
      getting(async ({ ids, correct }) =>
        rewritingMembers(await correct(), ({ unprocessedAccounts }) => ({
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
    also: GUARDDUTY_LAWS,
    middleware: () =>
      reporting(creating, (list) => list.filter(({ accountId }) => accountId !== ADMINISTRATOR)),
  },
  'guardduty-takes-the-administrator-in': {
    text: 'CreateMembers makes a member of the administrator.',
    kind: 'partition',
    kills: ['guardduty.CreateMembers/behaviour/own-account-is-no-member'],
    also: GUARDDUTY_LAWS,
    middleware: () => {
      let made = false
      const creates = creating(({ ids }) => {
        made ||= ids.includes(ADMINISTRATOR)
        return undefined
      })
      const shows = getting(async ({ ids, correct }) => {
        const response = await correct()
        if (!made || !ids.includes(ADMINISTRATOR)) return response
        return rewritingMembers(response, ({ members, unprocessedAccounts }) => ({
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
    also: GUARDDUTY_LAWS,
    middleware: () =>
      creating(async ({ ids, correct, remove }) => {
        const response = await correct()
        const at = ids.indexOf(ADMINISTRATOR)
        if (at >= 0 && at < ids.length - 1) await remove(ids.slice(at + 1))
        return response
      }),
  },
  'guardduty-answers-no-id-of-eleven-zeros': {
    text: 'GetMembers answers no id of eleven zeros.',
    kind: 'partition',
    kills: ['guardduty.GetMembers/behaviour/answers-every-account-once'],
    also: GUARDDUTY_LAWS,
    middleware: () =>
      getting(({ ids, get }) => {
        const others = ids.filter((id) => !/^0{11}/.test(id))
        return others.length > 0 && others.length < ids.length ? get(others) : undefined
      }),
  },
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
    also: [{ select: '*/behaviour/unprocessed-accounts-have-a-reason', why: 'Nobody is reported.' }],
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
