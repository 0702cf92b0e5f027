import { json } from '../../../model/exchange.ts'
import { faultRows } from '../fault.ts'
import { swapping } from '../overlapping.ts'
import { isUpdate, OTHER_LAWS, rewriting, statusesOf, updating } from './call.ts'

const UPDATE = 'inspector2.BatchUpdateMemberEc2DeepInspectionStatus'

/** Mistakes with the status that a batch is answered with. */
export const statusFaults = faultRows({
  'inspector2-switches-strangers-off': {
    text: 'BatchUpdate switches strangers off.',
    kind: 'partition',
    kills: [`${UPDATE}/behaviour/unknown-account-fails`],
    also: OTHER_LAWS,
    around: () =>
      updating(async ({ asked, sound }) =>
        rewriting(await sound(), ({ accountIds, failedAccountIds }) => {
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
    kills: [`${UPDATE}/behaviour/unknown-account-fails`],
    also: OTHER_LAWS,
    around: () =>
      updating(async ({ asked, sound }) =>
        rewriting(await sound(), ({ accountIds, failedAccountIds }) => {
          const last = asked.length === 100 ? asked.at(-1)?.accountId : undefined
          const passed = failedAccountIds.filter(({ accountId }) => accountId === last)
          return {
            accountIds: [...accountIds, ...passed.map(({ accountId }) => ({ accountId, status: 'PENDING' }))],
            failedAccountIds: failedAccountIds.filter(({ accountId }) => accountId !== last),
          }
        }),
      ),
  },
  'inspector2-answers-all-like-the-first': {
    text: 'BatchUpdate answers for all what was asked for the first.',
    kind: 'state',
    kills: [`${UPDATE}/behaviour/status-follows-the-request`],
    also: OTHER_LAWS,
    around: () =>
      updating(async ({ asked, sound }) => {
        const status = asked[0]?.activateDeepInspection ? 'ACTIVATED' : 'DEACTIVATED'
        return rewriting(await sound(), ({ accountIds }) => ({
          accountIds: accountIds.map((each) => ({ ...each, status })),
        }))
      }),
  },
  'inspector2-takes-false-for-absent': {
    text: 'BatchUpdate takes false for absent.',
    kind: 'state',
    kills: [`${UPDATE}/behaviour/status-follows-the-request`],
    also: OTHER_LAWS,
    around: () =>
      updating(({ asked, update }) =>
        update(asked.map((each) => ({ ...each, activateDeepInspection: true }))),
      ),
  },
  'inspector2-mixes-up-two-accounts': {
    text: 'BatchUpdate mixes up two accounts.',
    kind: 'state',
    kills: [`${UPDATE}/behaviour/status-follows-the-request`],
    also: OTHER_LAWS,
    around: () =>
      updating(async ({ asked, sound }) =>
        asked.length === 2
          ? rewriting(await sound(), ({ accountIds }) => ({
              accountIds: accountIds.map((each, at) => ({ ...each, ...statusAt(accountIds, 1 - at) })),
            }))
          : undefined,
      ),
  },
  'inspector2-answers-with-the-state-of-before': {
    text: 'BatchUpdate answers with the state of before.',
    kind: 'state',
    kills: [`${UPDATE}/behaviour/status-follows-the-request`],
    also: OTHER_LAWS,
    around: () => {
      let before: ReadonlyMap<string, unknown> = new Map()
      return updating(async ({ sound }) => {
        const response = await sound()
        const old = before
        before = new Map([...before, ...statusesOf(json(response))])
        return rewriting(response, ({ accountIds }) => ({
          accountIds: accountIds.map(({ accountId, status }) => ({
            accountId,
            status: String(old.get(accountId) ?? status),
          })),
        }))
      })
    },
  },
  'inspector2-goes-by-the-order-of-ids': {
    text: 'BatchUpdate goes by the order of ids.',
    kind: 'state',
    kills: [`${UPDATE}/behaviour/status-follows-the-request`],
    also: OTHER_LAWS,
    around: () =>
      updating(async ({ sound }) =>
        rewriting(await sound(), ({ accountIds }) => {
          const sorted = accountIds.toSorted((a, b) => (a.accountId < b.accountId ? -1 : 1))
          return { accountIds: sorted.map((each, at) => ({ ...each, ...statusAt(accountIds, at) })) }
        }),
      ),
  },
  'inspector2-answers-wrongly-at-37': {
    text: 'BatchUpdate answers wrongly about the last of 37.',
    kind: 'state',
    kills: [`${UPDATE}/behaviour/status-follows-the-request`],
    also: OTHER_LAWS,
    around: () =>
      updating(async ({ asked, sound }) =>
        asked.length === 37
          ? rewriting(await sound(), ({ accountIds }) => ({
              accountIds: accountIds.map((each, at) =>
                at === 36 ? { ...each, ...statusAt(accountIds, 35) } : each,
              ),
            }))
          : undefined,
      ),
  },
  'inspector2-update-mixes-up-answers': {
    text: 'BatchUpdate mixes up answers.',
    kind: 'concurrency',
    kills: [`${UPDATE}/behaviour/parallel-answers-are-not-swapped`],
    also: OTHER_LAWS,
    around: () => swapping(isUpdate),
  },
})

const statusAt = (list: readonly { readonly status?: string }[], at: number) => {
  const { status } = list[at] ?? {}
  return status === undefined ? {} : { status }
}
