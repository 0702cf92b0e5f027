import { BATCH_UPDATE, type BatchEntry, OTHER_LAWS, updatingAnything } from '../../variations/inspector2.ts'
import type { Middleware } from '../../variations/variation.ts'
import { faultRows } from '../fault.ts'

/** Carries out the good entries of a batch that it refuses. */
const keeping =
  (
    kept: (asked: readonly BatchEntry[], isBad: (entry: BatchEntry) => boolean) => readonly BatchEntry[],
  ): (() => Middleware) =>
  () =>
    updatingAnything(async ({ asked, correct, update }) => {
      const response = await correct()
      if (response.status === 400) await update(kept(asked, isBad).slice(0, 100))
      return response
    })

const isBad = ({ accountId, activateDeepInspection }: BatchEntry) =>
  !/^\d{12}$/.test(accountId) || typeof activateDeepInspection !== 'boolean'

export const atomicityInspector2Faults = faultRows({
  'inspector2-does-what-precedes-the-bad': {
    text: 'BatchUpdate does what comes before the bad entry.',
    kind: 'atomicity',
    kills: [`${BATCH_UPDATE}/behaviour/rejected-batch-leaves-no-trace`],
    also: OTHER_LAWS,
    middleware: keeping((asked, bad) => asked.slice(0, asked.findIndex(bad))),
  },
  'inspector2-does-all-but-a-bad-last': {
    text: 'BatchUpdate does what comes before a bad entry at the end.',
    kind: 'atomicity',
    kills: [`${BATCH_UPDATE}/behaviour/rejected-batch-leaves-no-trace`],
    also: OTHER_LAWS,
    middleware: keeping((asked, bad) =>
      asked.findIndex(bad) === asked.length - 1 ? asked.slice(0, -1) : [],
    ),
  },
  'inspector2-does-what-follows-the-bad': {
    text: 'BatchUpdate does what comes behind the bad entry.',
    kind: 'atomicity',
    kills: [`${BATCH_UPDATE}/behaviour/rejected-batch-leaves-no-trace`],
    also: OTHER_LAWS,
    middleware: keeping((asked, bad) => asked.slice(asked.findIndex(bad) + 1)),
  },
  'inspector2-does-the-first-hundred-of-more': {
    text: 'BatchUpdate does the first hundred of more.',
    kind: 'atomicity',
    kills: [`${BATCH_UPDATE}/behaviour/rejected-batch-leaves-no-trace`],
    also: OTHER_LAWS,
    middleware: keeping((asked) => (asked.length > 100 ? asked.slice(0, 100) : [])),
  },
  'inspector2-does-those-with-a-flag': {
    text: 'BatchUpdate does the others where a flag is missing.',
    kind: 'atomicity',
    kills: [`${BATCH_UPDATE}/behaviour/rejected-batch-leaves-no-trace`],
    also: OTHER_LAWS,
    middleware: keeping((asked) =>
      asked.some(({ activateDeepInspection }) => activateDeepInspection === undefined)
        ? asked.filter((each) => !isBad(each))
        : [],
    ),
  },
})
