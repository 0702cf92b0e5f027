import { isAccountId } from '../../../model/accounts.ts'
import { BATCH_UPDATE, OTHER_LAWS, rewriting, updating } from '../../variations/inspector2.ts'
import { faultRows } from '../fault.ts'

export const partitionInspector2Faults = faultRows({
  'inspector2-answers-of-the-batch-before': {
    text: 'BatchUpdate answers an account of the batch before where one is large.',
    kind: 'partition',
    kills: [`${BATCH_UPDATE}/behaviour/answers-only-requested-accounts`],
    also: OTHER_LAWS,
    middleware: () => {
      let before: string | undefined
      return updating(async ({ ids, correct }) => {
        const response = await correct()
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
    kills: [`${BATCH_UPDATE}/behaviour/answers-every-account-once`],
    also: OTHER_LAWS,
    middleware: () =>
      updating(async ({ ids, correct }) =>
        ids.length === 100
          ? rewriting(await correct(), ({ accountIds, failedAccountIds }) => ({
              accountIds: accountIds.filter(({ accountId }) => accountId !== ids[99]),
              failedAccountIds: failedAccountIds.filter(({ accountId }) => accountId !== ids[99]),
            }))
          : undefined,
      ),
  },
  'inspector2-loses-what-failed-as-number-four': {
    text: 'BatchUpdate loses what failed as number four.',
    kind: 'partition',
    kills: [`${BATCH_UPDATE}/behaviour/answers-every-account-once`],
    also: OTHER_LAWS,
    middleware: () =>
      updating(async ({ ids, correct }) =>
        rewriting(await correct(), ({ failedAccountIds }) => ({
          failedAccountIds: failedAccountIds.filter(({ accountId }) => accountId !== ids[3]),
        })),
      ),
  },
  'inspector2-answers-nothing-about-63': {
    text: 'BatchUpdate answers nothing about 63.',
    kind: 'partition',
    kills: [`${BATCH_UPDATE}/behaviour/answers-every-account-once`],
    also: OTHER_LAWS,
    middleware: () =>
      updating(async ({ ids, correct }) =>
        ids.length === 63 ? rewriting(await correct(), () => ({ accountIds: [] })) : undefined,
      ),
  },
  'inspector2-doubles-who-follows-a-stranger': {
    text: 'BatchUpdate lists an account that comes right after a stranger twice.',
    kind: 'partition',
    kills: [`${BATCH_UPDATE}/behaviour/answers-every-account-once`],
    also: OTHER_LAWS,
    middleware: () =>
      updating(async ({ ids, correct }) =>
        rewriting(await correct(), ({ accountIds, failedAccountIds }) => {
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
    kills: [`${BATCH_UPDATE}/behaviour/lists-are-disjoint`],
    also: OTHER_LAWS,
    middleware: () =>
      updating(async ({ correct }) =>
        rewriting(await correct(), ({ accountIds, failedAccountIds }) => ({
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
    kills: [`${BATCH_UPDATE}/behaviour/lists-are-disjoint`],
    also: OTHER_LAWS,
    middleware: () =>
      updating(async ({ ids, correct }) =>
        ids.length === 37
          ? rewriting(await correct(), ({ accountIds, failedAccountIds }) => ({
              failedAccountIds: [...failedAccountIds, ...accountIds.slice(-1)],
            }))
          : undefined,
      ),
  },
  'inspector2-lists-the-last-failure-twice': {
    text: 'BatchUpdate lists the last failure twice.',
    kind: 'partition',
    kills: [`${BATCH_UPDATE}/behaviour/lists-are-disjoint`],
    also: OTHER_LAWS,
    middleware: () =>
      updating(async ({ correct }) =>
        rewriting(await correct(), ({ failedAccountIds }) => ({
          failedAccountIds: [...failedAccountIds, ...failedAccountIds.slice(-1)].slice(0, 100),
        })),
      ),
  },
  'inspector2-switches-strangers-off': {
    text: 'BatchUpdate switches strangers off.',
    kind: 'partition',
    kills: [`${BATCH_UPDATE}/behaviour/unknown-account-fails`],
    also: OTHER_LAWS,
    middleware: () =>
      updating(async ({ asked, correct }) =>
        rewriting(await correct(), ({ accountIds, failedAccountIds }) => {
          const off = failedAccountIds.filter(({ accountId }) =>
            asked.some((each) => each.accountId === accountId && !each.activateDeepInspection),
          )
          return {
            accountIds: [
              ...accountIds,
              ...off.map(({ accountId }) => ({ accountId, status: 'DEACTIVATED' })),
            ],
            failedAccountIds: failedAccountIds.filter((each) => !off.includes(each)),
          }
        }),
      ),
  },
  'inspector2-does-not-look-at-the-last-of-100': {
    text: 'BatchUpdate does not look at the last of 100.',
    kind: 'partition',
    kills: [`${BATCH_UPDATE}/behaviour/unknown-account-fails`],
    also: OTHER_LAWS,
    middleware: () =>
      updating(async ({ asked, correct }) =>
        rewriting(await correct(), ({ accountIds, failedAccountIds }) => {
          const last = asked.length === 100 ? asked.at(-1)?.accountId : undefined
          const passed = failedAccountIds.filter(({ accountId }) => accountId === last)
          return {
            accountIds: [...accountIds, ...passed.map(({ accountId }) => ({ accountId, status: 'PENDING' }))],
            failedAccountIds: failedAccountIds.filter(({ accountId }) => accountId !== last),
          }
        }),
      ),
  },
})
