import { alike } from '../../../model/digits.ts'
import type { Around } from '../../difference.ts'
import { faultRows } from '../fault.ts'
import { doing, type Entry, OTHER_LAWS, updating, updatingAnything } from './call.ts'

/** Carries out the good entries of a batch that it refuses. */
const keeping =
  (kept: (asked: readonly Entry[], isBad: (entry: Entry) => boolean) => readonly Entry[]): (() => Around) =>
  () =>
    updatingAnything(async ({ asked, sound, update }) => {
      const response = await sound()
      if (response.status === 400) await update(kept(asked, isBad).slice(0, 100))
      return response
    })

const isBad = ({ accountId, activateDeepInspection }: Entry) =>
  !/^\d{12}$/.test(accountId) || typeof activateDeepInspection !== 'boolean'

/** Switches members that look the same to it along with those that are named. */
const confusing =
  (isSame: (id: string, other: string) => boolean): (() => Around) =>
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

const UPDATE = 'inspector2.BatchUpdateMemberEc2DeepInspectionStatus'

/** Mistakes with what refused batches do, and with whom a batch concerns. */
export const otherEffectFaults = faultRows({
  'inspector2-does-what-precedes-the-bad': {
    text: 'BatchUpdate does what comes before the bad entry.',
    kind: 'atomicity',
    kills: [`${UPDATE}/behaviour/rejected-batch-leaves-no-trace`],
    also: OTHER_LAWS,
    around: keeping((asked, bad) => asked.slice(0, asked.findIndex(bad))),
  },
  'inspector2-does-all-but-a-bad-last': {
    text: 'BatchUpdate does what comes before a bad entry at the end.',
    kind: 'atomicity',
    kills: [`${UPDATE}/behaviour/rejected-batch-leaves-no-trace`],
    also: OTHER_LAWS,
    around: keeping((asked, bad) => (asked.findIndex(bad) === asked.length - 1 ? asked.slice(0, -1) : [])),
  },
  'inspector2-does-what-follows-the-bad': {
    text: 'BatchUpdate does what comes behind the bad entry.',
    kind: 'atomicity',
    kills: [`${UPDATE}/behaviour/rejected-batch-leaves-no-trace`],
    also: OTHER_LAWS,
    around: keeping((asked, bad) => asked.slice(asked.findIndex(bad) + 1)),
  },
  'inspector2-does-the-first-hundred-of-more': {
    text: 'BatchUpdate does the first hundred of more.',
    kind: 'atomicity',
    kills: [`${UPDATE}/behaviour/rejected-batch-leaves-no-trace`],
    also: OTHER_LAWS,
    around: keeping((asked) => (asked.length > 100 ? asked.slice(0, 100) : [])),
  },
  'inspector2-does-those-with-a-flag': {
    text: 'BatchUpdate does the others where a flag is missing.',
    kind: 'atomicity',
    kills: [`${UPDATE}/behaviour/rejected-batch-leaves-no-trace`],
    also: OTHER_LAWS,
    around: keeping((asked) =>
      asked.some(({ activateDeepInspection }) => activateDeepInspection === undefined)
        ? asked.filter((each) => !isBad(each))
        : [],
    ),
  },
  'inspector2-confuses-ids-of-one-batch': {
    text: 'BatchUpdate does for similar ids of one batch what is asked for the first.',
    kind: 'identity',
    kills: [`${UPDATE}/behaviour/similar-ids-are-different-accounts`],
    also: OTHER_LAWS,
    around: doing((asked) =>
      asked
        .map((each) => asked.find(({ accountId }) => accountId.slice(1) === each.accountId.slice(1)) ?? each)
        .map(({ activateDeepInspection }, at) => ({
          accountId: asked[at]?.accountId ?? '',
          activateDeepInspection,
        })),
    ),
  },
  'inspector2-update-looks-at-the-last-eleven-digits': {
    text: 'BatchUpdate looks at the last eleven digits.',
    kind: 'identity',
    kills: [`${UPDATE}/behaviour/similar-ids-are-different-accounts`],
    also: OTHER_LAWS,
    around: confusing((id, other) => id.slice(1) === other.slice(1)),
  },
  'inspector2-update-looks-at-the-first-eleven-digits': {
    text: 'BatchUpdate looks at the first eleven digits.',
    kind: 'identity',
    kills: [`${UPDATE}/behaviour/similar-ids-are-different-accounts`],
    also: OTHER_LAWS,
    around: confusing((id, other) => id.slice(0, 11) === other.slice(0, 11)),
  },
  'inspector2-update-counts-in-32-bits': {
    text: 'BatchUpdate counts in 32 bits.',
    kind: 'identity',
    kills: [`${UPDATE}/behaviour/similar-ids-are-different-accounts`],
    also: OTHER_LAWS,
    around: confusing((id, other) => (Number(id) - Number(other)) % 2 ** 32 === 0),
  },
})
