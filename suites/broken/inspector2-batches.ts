import { swapping } from '../../harness/emulator/faults/overlapping.ts'
import { json } from '../../harness/model/exchange.ts'
import { statusesOf } from '../inspector2/deep-inspection.ts'
import type { Defect } from './defect.ts'
import { FAILED, isUpdate, refusedWith, rewriting, updating } from './inspector2-call.ts'

const REFUSED = refusedWith('The request is rejected.')
const BATCH = 'BatchUpdateMemberEc2DeepInspectionStatus/behaviour'

/** Mistakes with the answers to batches, under the requirement that they break. */
export const answerDefects: Readonly<Record<string, Readonly<Record<string, () => Defect>>>> = {
  [`${BATCH}/accepts-valid-requests`]: {
    'refuses 37 accounts': () => updating(({ ids }) => (ids.length === 37 ? REFUSED : undefined)),
    'fails on 99 accounts': () => updating(({ ids }) => (ids.length === 99 ? FAILED : undefined)),
  },
  [`${BATCH}/any-valid-shape-is-answered`]: {
    'fails where an account is to be on and off': () =>
      updating(({ asked, ids }) => {
        const first = asked.find(({ accountId }) => ids.indexOf(accountId) !== ids.lastIndexOf(accountId))
        const isTorn = asked.some(
          ({ accountId, activateDeepInspection }) =>
            accountId === first?.accountId && activateDeepInspection !== first.activateDeepInspection,
        )
        return isTorn ? FAILED : undefined
      }),
    'fails where the last account is the first': () =>
      updating(({ ids }) => (ids.length > 2 && ids[0] === ids.at(-1) ? FAILED : undefined)),
  },
  [`${BATCH}/answers-only-requested-accounts`]: {
    'answers an account of the batch before where one is large': () => {
      let before: string | undefined
      return updating(async ({ ids, sound }) => {
        const response = await sound()
        const other = before
        before = ids.at(-1)
        if (ids.length < 50 || other === undefined || ids.includes(other)) return response
        return rewriting(response, ({ accountIds }) => ({
          accountIds: [...accountIds, { accountId: other }],
        }))
      })
    },
  },
  [`${BATCH}/answers-every-account-once`]: {
    'answers 99 of 100': () =>
      updating(async ({ ids, sound }) =>
        ids.length === 100
          ? rewriting(await sound(), ({ accountIds, failedAccountIds }) => ({
              accountIds: accountIds.filter(({ accountId }) => accountId !== ids[99]),
              failedAccountIds: failedAccountIds.filter(({ accountId }) => accountId !== ids[99]),
            }))
          : undefined,
      ),
    'loses what failed as number four': () =>
      updating(async ({ ids, sound }) =>
        rewriting(await sound(), ({ failedAccountIds }) => ({
          failedAccountIds: failedAccountIds.filter(({ accountId }) => accountId !== ids[3]),
        })),
      ),
    'answers nothing about 63': () =>
      updating(async ({ ids, sound }) =>
        ids.length === 63 ? rewriting(await sound(), () => ({ accountIds: [] })) : undefined,
      ),
    'lists an account that comes right after a stranger twice': () =>
      updating(async ({ ids, sound }) =>
        rewriting(await sound(), ({ accountIds, failedAccountIds }) => {
          const next = ids[ids.indexOf(failedAccountIds[0]?.accountId ?? '') + 1]
          return {
            accountIds: accountIds.flatMap((each) => (each.accountId === next ? [each, each] : [each])),
          }
        }),
      ),
  },
  [`${BATCH}/lists-are-disjoint`]: {
    'lists what failed as changed too where a member is changed': () =>
      updating(async ({ sound }) =>
        rewriting(await sound(), ({ accountIds, failedAccountIds }) => ({
          accountIds:
            accountIds.length > 0
              ? [...accountIds, ...failedAccountIds.map(({ accountId }) => ({ accountId, status: 'FAILED' }))]
              : [],
        })),
      ),
    'lists the last of 37 in both': () =>
      updating(async ({ ids, sound }) =>
        ids.length === 37
          ? rewriting(await sound(), ({ accountIds, failedAccountIds }) => ({
              failedAccountIds: [...failedAccountIds, ...accountIds.slice(-1)],
            }))
          : undefined,
      ),
    'lists the last failure twice': () =>
      updating(async ({ sound }) =>
        rewriting(await sound(), ({ failedAccountIds }) => ({
          failedAccountIds: [...failedAccountIds, ...failedAccountIds.slice(-1)],
        })),
      ),
  },
  [`${BATCH}/unknown-account-fails`]: {
    'switches strangers off': () =>
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
    'does not look at the last of 100': () =>
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
  [`${BATCH}/status-follows-the-request`]: {
    'answers for all what was asked for the first': () =>
      updating(async ({ asked, sound }) => {
        const status = asked[0]?.activateDeepInspection ? 'ACTIVATED' : 'DEACTIVATED'
        return rewriting(await sound(), ({ accountIds }) => ({
          accountIds: accountIds.map((each) => ({ ...each, status })),
        }))
      }),
    'takes false for absent': () =>
      updating(({ asked, update }) =>
        update(asked.map((each) => ({ ...each, activateDeepInspection: true }))),
      ),
    'mixes up two accounts': () =>
      updating(async ({ asked, sound }) =>
        asked.length === 2
          ? rewriting(await sound(), ({ accountIds }) => ({
              accountIds: accountIds.map((each, at) => ({ ...each, ...statusAt(accountIds, 1 - at) })),
            }))
          : undefined,
      ),
    'answers with the state of before': () => {
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
    'goes by the order of ids': () =>
      updating(async ({ sound }) =>
        rewriting(await sound(), ({ accountIds }) => {
          const sorted = accountIds.toSorted((a, b) => (a.accountId < b.accountId ? -1 : 1))
          return { accountIds: sorted.map((each, at) => ({ ...each, ...statusAt(accountIds, at) })) }
        }),
      ),
    'answers wrongly about the last of 37': () =>
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
  [`${BATCH}/parallel-answers-are-not-swapped`]: { 'mixes up answers': () => swapping(isUpdate) },
}

const statusAt = (list: readonly { readonly status?: string }[], at: number) => {
  const { status } = list[at] ?? {}
  return status === undefined ? {} : { status }
}
