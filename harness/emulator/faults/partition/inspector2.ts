import { isAccountId } from '../../../model/accounts.ts'
import {
  BATCH_UPDATE,
  type BatchUpdate,
  INSPECTOR2_LAWS,
  rewritingStatuses,
  type StatusLists,
  updating,
} from '../../variations/inspector2.ts'
import { type FaultRow, faultRows } from '../fault.ts'

type Law =
  | 'answers-every-account-once'
  | 'answers-only-requested-accounts'
  | 'lists-are-disjoint'
  | 'unknown-account-fails'

type Misreport = (lists: StatusLists, batch: BatchUpdate) => Partial<StatusLists>

/** A BatchUpdate that carries a batch out and then lists its accounts wrongly; `make` is called for each server. */
const misreporting = (law: Law, text: string, make: () => Misreport): FaultRow => ({
  text: `BatchUpdate ${text}.`,
  kind: 'partition',
  kills: [`${BATCH_UPDATE}/behaviour/${law}`],
  also: INSPECTOR2_LAWS,
  middleware: () => {
    const misreport = make()
    return updating(async (batch) =>
      rewritingStatuses(await batch.correct(), (lists) => misreport(lists, batch)),
    )
  },
})

const without = (list: StatusLists['accountIds'], id: string | undefined) =>
  list.filter(({ accountId }) => accountId !== id)

export const partitionInspector2Faults = faultRows({
  'inspector2-answers-of-the-batch-before': misreporting(
    'answers-only-requested-accounts',
    'answers an account of the batch before where one is large',
    () => {
      let before: string | undefined
      return ({ accountIds }, { ids }) => {
        const other = before
        before = ids.at(-1)
        if (ids.length < 50 || ids.length > 99 || !isAccountId(other) || ids.includes(other)) return {}
        return { accountIds: [...accountIds, { accountId: other, status: 'ACTIVATED' }] }
      }
    },
  ),
  'inspector2-answers-99-of-100': misreporting(
    'answers-every-account-once',
    'answers 99 of 100',
    () =>
      ({ accountIds, failedAccountIds }, { ids }) =>
        ids.length === 100
          ? {
              accountIds: without(accountIds, ids[99]),
              failedAccountIds: without(failedAccountIds, ids[99]),
            }
          : {},
  ),
  'inspector2-loses-what-failed-as-number-four': misreporting(
    'answers-every-account-once',
    'loses what failed as number four',
    () =>
      ({ failedAccountIds }, { ids }) => ({ failedAccountIds: without(failedAccountIds, ids[3]) }),
  ),
  'inspector2-answers-nothing-about-63': misreporting(
    'answers-every-account-once',
    'answers nothing about 63',
    () =>
      (_, { ids }) =>
        ids.length === 63 ? { accountIds: [] } : {},
  ),
  'inspector2-doubles-who-follows-a-stranger': misreporting(
    'answers-every-account-once',
    'lists an account that comes right after a stranger twice',
    () =>
      ({ accountIds, failedAccountIds }, { ids }) => {
        if (ids.length > 99) return {}
        const next = ids[ids.indexOf(failedAccountIds[0]?.accountId ?? '') + 1]
        return {
          accountIds: accountIds.flatMap((each) => (each.accountId === next ? [each, each] : [each])),
        }
      },
  ),
  'inspector2-lists-failures-as-changes': misreporting(
    'lists-are-disjoint',
    'lists what failed as changed too where a member is changed',
    () =>
      ({ accountIds, failedAccountIds }) => ({
        accountIds:
          accountIds.length > 0
            ? [...accountIds, ...failedAccountIds.map(({ accountId }) => ({ accountId, status: 'FAILED' }))]
            : [],
      }),
  ),
  'inspector2-lists-the-last-of-37-in-both': misreporting(
    'lists-are-disjoint',
    'lists the last of 37 in both',
    () =>
      ({ accountIds, failedAccountIds }, { ids }) =>
        ids.length === 37
          ? {
              failedAccountIds: [
                ...failedAccountIds,
                ...accountIds.slice(-1).map(({ accountId }) => ({ accountId })),
              ],
            }
          : {},
  ),
  'inspector2-lists-the-last-failure-twice': misreporting(
    'lists-are-disjoint',
    'lists the last failure twice',
    () =>
      ({ failedAccountIds }) => ({
        failedAccountIds: [...failedAccountIds, ...failedAccountIds.slice(-1)].slice(0, 100),
      }),
  ),
  'inspector2-switches-strangers-off': misreporting(
    'unknown-account-fails',
    'switches strangers off',
    () =>
      ({ accountIds, failedAccountIds }, { asked }) => {
        const off = failedAccountIds.filter(({ accountId }) =>
          asked.some((each) => each.accountId === accountId && !each.activateDeepInspection),
        )
        return {
          accountIds: [...accountIds, ...off.map(({ accountId }) => ({ accountId, status: 'DEACTIVATED' }))],
          failedAccountIds: failedAccountIds.filter((each) => !off.includes(each)),
        }
      },
  ),
  'inspector2-does-not-look-at-the-last-of-100': misreporting(
    'unknown-account-fails',
    'does not look at the last of 100',
    () =>
      ({ accountIds, failedAccountIds }, { asked }) => {
        const last = asked.length === 100 ? asked.at(-1)?.accountId : undefined
        const passed = failedAccountIds.filter(({ accountId }) => accountId === last)
        return {
          accountIds: [...accountIds, ...passed.map(({ accountId }) => ({ accountId, status: 'PENDING' }))],
          failedAccountIds: without(failedAccountIds, last),
        }
      },
  ),
})
