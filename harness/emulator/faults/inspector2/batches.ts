import { isAccountId } from '../../../model/accounts.ts'
import { faultRows } from '../fault.ts'
import { CRASHES } from '../protocol/breaking.ts'
import { failed, OTHER_LAWS, refusedWith, rewriting, updating } from './call.ts'

const UPDATE = 'inspector2.BatchUpdateMemberEc2DeepInspectionStatus'

/** Mistakes with which accounts a batch is answered for. */
export const batchFaults = faultRows({
  'inspector2-refuses-37-accounts': {
    text: 'BatchUpdate refuses 37 accounts.',
    kind: 'boundary',
    kills: [`${UPDATE}/behaviour/accepts-valid-requests`],
    also: OTHER_LAWS,
    around: () =>
      updating(({ ids }) => (ids.length === 37 ? refusedWith('The request is rejected.') : undefined)),
  },
  'inspector2-fails-on-99-accounts': {
    text: 'BatchUpdate fails on 99 accounts.',
    kind: 'boundary',
    kills: [`${UPDATE}/behaviour/accepts-valid-requests`],
    also: [
      ...CRASHES,
      ...OTHER_LAWS,
      { select: `${UPDATE}/body/accountIds/maxItems`, why: 'It sends 99 accounts, which are to be taken.' },
    ],
    around: () => updating(({ ids }) => (ids.length === 99 ? failed() : undefined)),
  },
  'inspector2-fails-on-contradictions': {
    text: 'BatchUpdate fails where an account is to be on and off.',
    kind: 'status',
    kills: [`${UPDATE}/behaviour/any-valid-shape-is-answered`],
    also: [...CRASHES, ...OTHER_LAWS],
    around: () =>
      updating(({ asked, ids }) => {
        const first = asked.find(({ accountId }) => ids.indexOf(accountId) !== ids.lastIndexOf(accountId))
        const isTorn = asked.some(
          ({ accountId, activateDeepInspection }) =>
            accountId === first?.accountId && activateDeepInspection !== first.activateDeepInspection,
        )
        return isTorn ? failed() : undefined
      }),
  },
  'inspector2-fails-on-a-circle': {
    text: 'BatchUpdate fails where the last account is the first.',
    kind: 'status',
    kills: [`${UPDATE}/behaviour/any-valid-shape-is-answered`],
    also: [...CRASHES, ...OTHER_LAWS],
    around: () => updating(({ ids }) => (ids.length > 2 && ids[0] === ids.at(-1) ? failed() : undefined)),
  },
  'inspector2-answers-of-the-batch-before': {
    text: 'BatchUpdate answers an account of the batch before where one is large.',
    kind: 'partition',
    kills: [`${UPDATE}/behaviour/answers-only-requested-accounts`],
    also: OTHER_LAWS,
    around: () => {
      let before: string | undefined
      return updating(async ({ ids, sound }) => {
        const response = await sound()
        const other = before
        before = ids.at(-1)
        if (ids.length < 50 || ids.length > 99 || !isAccountId(other) || ids.includes(other)) return response
        return rewriting(response, ({ accountIds }) => ({
          accountIds: [...accountIds, { accountId: other, status: 'ACTIVATED' }],
        }))
      })
    },
  },
  'inspector2-answers-99-of-100': {
    text: 'BatchUpdate answers 99 of 100.',
    kind: 'partition',
    kills: [`${UPDATE}/behaviour/answers-every-account-once`],
    also: OTHER_LAWS,
    around: () =>
      updating(async ({ ids, sound }) =>
        ids.length === 100
          ? rewriting(await sound(), ({ accountIds, failedAccountIds }) => ({
              accountIds: accountIds.filter(({ accountId }) => accountId !== ids[99]),
              failedAccountIds: failedAccountIds.filter(({ accountId }) => accountId !== ids[99]),
            }))
          : undefined,
      ),
  },
  'inspector2-loses-what-failed-as-number-four': {
    text: 'BatchUpdate loses what failed as number four.',
    kind: 'partition',
    kills: [`${UPDATE}/behaviour/answers-every-account-once`],
    also: OTHER_LAWS,
    around: () =>
      updating(async ({ ids, sound }) =>
        rewriting(await sound(), ({ failedAccountIds }) => ({
          failedAccountIds: failedAccountIds.filter(({ accountId }) => accountId !== ids[3]),
        })),
      ),
  },
  'inspector2-answers-nothing-about-63': {
    text: 'BatchUpdate answers nothing about 63.',
    kind: 'partition',
    kills: [`${UPDATE}/behaviour/answers-every-account-once`],
    also: OTHER_LAWS,
    around: () =>
      updating(async ({ ids, sound }) =>
        ids.length === 63 ? rewriting(await sound(), () => ({ accountIds: [] })) : undefined,
      ),
  },
  'inspector2-doubles-who-follows-a-stranger': {
    text: 'BatchUpdate lists an account that comes right after a stranger twice.',
    kind: 'partition',
    kills: [`${UPDATE}/behaviour/answers-every-account-once`],
    also: OTHER_LAWS,
    around: () =>
      updating(async ({ ids, sound }) =>
        rewriting(await sound(), ({ accountIds, failedAccountIds }) => {
          if (ids.length > 99) return {}
          const next = ids[ids.indexOf(failedAccountIds[0]?.accountId ?? '') + 1]
          return {
            accountIds: accountIds.flatMap((each) => (each.accountId === next ? [each, each] : [each])),
          }
        }),
      ),
  },
  'inspector2-lists-failures-as-changes': {
    text: 'BatchUpdate lists what failed as changed too where a member is changed.',
    kind: 'partition',
    kills: [`${UPDATE}/behaviour/lists-are-disjoint`],
    also: OTHER_LAWS,
    around: () =>
      updating(async ({ sound }) =>
        rewriting(await sound(), ({ accountIds, failedAccountIds }) => ({
          accountIds:
            accountIds.length > 0
              ? [...accountIds, ...failedAccountIds.map(({ accountId }) => ({ accountId, status: 'FAILED' }))]
              : [],
        })),
      ),
  },
  'inspector2-lists-the-last-of-37-in-both': {
    text: 'BatchUpdate lists the last of 37 in both.',
    kind: 'partition',
    kills: [`${UPDATE}/behaviour/lists-are-disjoint`],
    also: OTHER_LAWS,
    around: () =>
      updating(async ({ ids, sound }) =>
        ids.length === 37
          ? rewriting(await sound(), ({ accountIds, failedAccountIds }) => ({
              failedAccountIds: [...failedAccountIds, ...accountIds.slice(-1)],
            }))
          : undefined,
      ),
  },
  'inspector2-lists-the-last-failure-twice': {
    text: 'BatchUpdate lists the last failure twice.',
    kind: 'partition',
    kills: [`${UPDATE}/behaviour/lists-are-disjoint`],
    also: OTHER_LAWS,
    around: () =>
      updating(async ({ sound }) =>
        rewriting(await sound(), ({ failedAccountIds }) => ({
          failedAccountIds: [...failedAccountIds, ...failedAccountIds.slice(-1)].slice(0, 100),
        })),
      ),
  },
})
