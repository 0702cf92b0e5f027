import { carrying } from '../../harness/emulator/altered.ts'
import { whileBusy } from '../../harness/emulator/faults/overlapping.ts'
import { alike } from '../../harness/model/digits.ts'
import type { Entry } from '../inspector2/changes.ts'
import type { Defect } from './defect.ts'
import { isUpdate, rewriting, switched, updating } from './inspector2-call.ts'

const BATCH = 'BatchUpdateMemberEc2DeepInspectionStatus/behaviour'

/** Answers as if the batch was carried out, and carries out another. */
const doing =
  (instead: (asked: readonly Entry[]) => readonly Entry[]): (() => Defect) =>
  () =>
    updating(async ({ asked, sound, update }) => {
      const response = await sound()
      if (response.status === 200) await update(instead(asked))
      return response
    })

const off = (entry: Entry): Entry => ({ ...entry, activateDeepInspection: false })
const flipped = (entry: Entry): Entry => ({
  ...entry,
  activateDeepInspection: !entry.activateDeepInspection,
})

/** Carries out the good entries of a batch that it refuses. */
const keeping =
  (kept: (asked: readonly Entry[], isBad: (entry: Entry) => boolean) => readonly Entry[]): (() => Defect) =>
  () =>
    updating(async ({ asked, sound, update }) => {
      const response = await sound()
      if (response.status === 400) await update(kept(asked, isBad).slice(0, 100))
      return response
    })

const isBad = ({ accountId, activateDeepInspection }: Entry) =>
  !/^\d{12}$/.test(accountId) || typeof activateDeepInspection !== 'boolean'

/** Switches members that look the same to it along with those that are named. */
const confusing =
  (isSame: (id: string, other: string) => boolean): (() => Defect) =>
  () =>
    updating(async ({ asked, sound, update }) => {
      const response = await sound()
      if (response.status !== 200 || asked.length > 1) return response
      for (const { accountId, activateDeepInspection } of asked) {
        const others = alike(accountId).filter((other) => isSame(accountId, other))
        if (others.length > 0)
          await update(others.map((each) => ({ accountId: each, activateDeepInspection })))
      }
      return response
    })

/** Mistakes with what batches do, under the requirement that they break. */
export const effectDefects: Readonly<Record<string, Readonly<Record<string, () => Defect>>>> = {
  [`${BATCH}/status-is-read-back`]: {
    'never switches off': doing((asked) => asked.map((each) => ({ ...each, activateDeepInspection: true }))),
    'does for all what was asked for the first': doing((asked) =>
      asked.map((each) => ({ ...each, activateDeepInspection: asked[0]?.activateDeepInspection === true })),
    ),
    'leaves the last of 100 as it was': doing((asked) =>
      asked.length === 100 ? asked.slice(99).map(flipped) : [],
    ),
    'leaves number 12 of 37 as it was': doing((asked) =>
      asked.length === 37 ? asked.slice(11, 12).map(flipped) : [],
    ),
    'does what it is told for the second time the other way': () => {
      const seen = new Map<string, boolean>()
      return updating(async ({ asked, sound, update }) => {
        const response = await sound()
        if (response.status !== 200) return response
        const again = asked.filter((each) => seen.get(each.accountId) === each.activateDeepInspection)
        for (const each of asked) seen.set(each.accountId, each.activateDeepInspection)
        await update(again.map(flipped))
        return response
      })
    },
    'forgets the batch before': () => {
      let before: readonly Entry[] = []
      return updating(async ({ asked, ids, sound, update }) => {
        const response = await sound()
        if (response.status !== 200) return response
        await update(before.filter(({ accountId }) => !ids.includes(accountId)).map(off))
        before = asked
        return response
      })
    },
  },
  [`${BATCH}/state-follows-the-requests`]: {
    'ignores the batch after a refused one': () => {
      let refused = false
      return updating(async ({ asked, sound, update }) => {
        const response = await sound()
        if (response.status === 200 && refused) await update(asked.map(flipped))
        refused = response.status === 400
        return response
      })
    },
    'takes back what was done when a stranger is named': () => {
      let before: readonly Entry[] = []
      return updating(async ({ asked, sound, update }) => {
        const response = await sound()
        let failed = 0
        rewriting(response, ({ failedAccountIds }) => {
          failed = failedAccountIds.length
          return {}
        })
        if (failed > 0) await update(before.map(flipped))
        else before = asked
        return response
      })
    },
  },
  [`${BATCH}/rejected-batch-leaves-no-trace`]: {
    'does what comes before the bad entry': keeping((asked, bad) => asked.slice(0, asked.findIndex(bad))),
    'does what comes before a bad entry at the end': keeping((asked, bad) =>
      asked.findIndex(bad) === asked.length - 1 ? asked.slice(0, -1) : [],
    ),
    'does what comes behind the bad entry': keeping((asked, bad) => asked.slice(asked.findIndex(bad) + 1)),
    'does the first hundred of more': keeping((asked) => (asked.length > 100 ? asked.slice(0, 100) : [])),
    'does the others where a flag is missing': keeping((asked) =>
      asked.some(({ activateDeepInspection }) => activateDeepInspection === undefined)
        ? asked.filter((each) => !isBad(each))
        : [],
    ),
  },
  [`${BATCH}/similar-ids-are-different-accounts`]: {
    'does for similar ids of one batch what is asked for the first': doing((asked) =>
      asked
        .map((each) => asked.find(({ accountId }) => accountId.slice(1) === each.accountId.slice(1)) ?? each)
        .map(({ activateDeepInspection }, at) => ({
          accountId: asked[at]?.accountId ?? '',
          activateDeepInspection,
        })),
    ),
    'looks at the last eleven digits': confusing((id, other) => id.slice(1) === other.slice(1)),
    'looks at the first eleven digits': confusing((id, other) => id.slice(0, 11) === other.slice(0, 11)),
    'counts in 32 bits': confusing((id, other) => (Number(id) - Number(other)) % 2 ** 32 === 0),
  },
  [`${BATCH}/members-belong-to-their-region`]: {
    'switches members of all regions': () => (request, next) =>
      next(
        isUpdate(request)
          ? {
              ...request,
              headers: {
                ...request.headers,
                Authorization: request.headers.Authorization?.replace('/eu-west-1/', '/us-east-1/') ?? '',
              },
            }
          : request,
      ),
  },
  [`${BATCH}/parallel-batches-lose-nothing`]: {
    'forgets a batch that comes while it is busy': () =>
      whileBusy(isUpdate, async (request, next) => {
        await next(carrying(request, { accountIds: [] }))
        return switched((JSON.parse(request.body ?? '{}') as { accountIds: readonly Entry[] }).accountIds)
      }),
  },
}
