import { faultRows } from '../fault.ts'
import { whileBusy } from '../overlapping.ts'
import { doing, type Entry, isUpdate, OTHER_LAWS, rewriting, updating, updatingAnything } from './call.ts'

const off = (entry: Entry): Entry => ({ ...entry, activateDeepInspection: false })
const flipped = (entry: Entry): Entry => ({
  ...entry,
  activateDeepInspection: !entry.activateDeepInspection,
})

const UPDATE = 'inspector2.BatchUpdateMemberEc2DeepInspectionStatus'

/** Mistakes with what batches do. */
export const effectFaults = faultRows({
  'inspector2-never-switches-off': {
    text: 'BatchUpdate never switches off.',
    kind: 'state',
    kills: [`${UPDATE}/behaviour/status-is-read-back`],
    also: OTHER_LAWS,
    around: doing((asked) => asked.map((each) => ({ ...each, activateDeepInspection: true }))),
  },
  'inspector2-switches-all-like-the-first': {
    text: 'BatchUpdate does for all what was asked for the first.',
    kind: 'state',
    kills: [`${UPDATE}/behaviour/status-is-read-back`],
    also: OTHER_LAWS,
    around: doing((asked) =>
      asked.map((each) => ({ ...each, activateDeepInspection: asked[0]?.activateDeepInspection === true })),
    ),
  },
  'inspector2-leaves-the-last-of-100-as-it-was': {
    text: 'BatchUpdate leaves the last of 100 as it was.',
    kind: 'state',
    kills: [`${UPDATE}/behaviour/status-is-read-back`],
    also: OTHER_LAWS,
    around: doing((asked) => (asked.length === 100 ? asked.slice(99).map(flipped) : [])),
  },
  'inspector2-leaves-number-12-of-37-as-it-was': {
    text: 'BatchUpdate leaves number 12 of 37 as it was.',
    kind: 'state',
    kills: [`${UPDATE}/behaviour/status-is-read-back`],
    also: OTHER_LAWS,
    around: doing((asked) => (asked.length === 37 ? asked.slice(11, 12).map(flipped) : [])),
  },
  'inspector2-toggles-what-is-repeated': {
    text: 'BatchUpdate does what it is told for the second time the other way.',
    kind: 'state',
    kills: [`${UPDATE}/behaviour/status-is-read-back`],
    also: OTHER_LAWS,
    around: () => {
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
  },
  'inspector2-forgets-the-batch-before': {
    text: 'BatchUpdate forgets the batch before.',
    kind: 'state',
    kills: [`${UPDATE}/behaviour/status-is-read-back`],
    also: OTHER_LAWS,
    around: () => {
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
  'inspector2-ignores-a-batch-after-a-refusal': {
    text: 'BatchUpdate ignores the batch after a refused one.',
    kind: 'state',
    kills: [`${UPDATE}/behaviour/state-follows-the-requests`],
    also: OTHER_LAWS,
    around: () => {
      let refused = false
      return updatingAnything(async ({ asked, sound, update }) => {
        const response = await sound()
        if (response.status === 200 && refused) await update(asked.map(flipped))
        refused = response.status === 400
        return response
      })
    },
  },
  'inspector2-takes-back-at-a-stranger': {
    text: 'BatchUpdate takes back what was done when a stranger is named.',
    kind: 'state',
    kills: [`${UPDATE}/behaviour/state-follows-the-requests`],
    also: OTHER_LAWS,
    around: () => {
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
  'inspector2-switches-members-of-all-regions': {
    text: 'BatchUpdate switches members of all regions.',
    kind: 'state',
    kills: [`${UPDATE}/behaviour/members-belong-to-their-region`],
    also: OTHER_LAWS,
    around: () => (request, next) =>
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
  'inspector2-forgets-while-busy': {
    text: 'BatchUpdate forgets a batch that comes while it is busy.',
    kind: 'concurrency',
    kills: [`${UPDATE}/behaviour/parallel-batches-lose-nothing`],
    also: OTHER_LAWS,
    around: () => whileBusy(isUpdate, doing((asked) => asked.map(flipped))()),
  },
})
