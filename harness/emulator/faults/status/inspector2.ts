import { CRASHES } from '../../variations/breaking.ts'
import { BATCH_UPDATE, failed, OTHER_LAWS, updating } from '../../variations/inspector2.ts'
import { faultRows } from '../fault.ts'

export const statusInspector2Faults = faultRows({
  'inspector2-fails-on-contradictions': {
    text: 'BatchUpdate fails where an account is to be on and off.',
    kind: 'status',
    kills: [`${BATCH_UPDATE}/behaviour/any-valid-shape-is-answered`],
    also: [...CRASHES, ...OTHER_LAWS],
    middleware: () =>
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
    kills: [`${BATCH_UPDATE}/behaviour/any-valid-shape-is-answered`],
    also: [...CRASHES, ...OTHER_LAWS],
    middleware: () => updating(({ ids }) => (ids.length > 2 && ids[0] === ids.at(-1) ? failed() : undefined)),
  },
})
