import { setImmediate as tick } from 'node:timers/promises'
import { CRASHES } from '../../variations/breaking.ts'
import {
  associating,
  BATCH_UPDATE,
  doing,
  failed,
  flipped,
  isAssociation,
  isUpdate,
  OTHER_LAWS,
} from '../../variations/inspector2.ts'
import { swapping, whileBusy } from '../../variations/overlapping.ts'
import { faultRows } from '../fault.ts'

export const concurrencyInspector2Faults = faultRows({
  'inspector2-associate-mixes-up-answers': {
    text: 'AssociateMember mixes up answers.',
    kind: 'concurrency',
    kills: ['inspector2.AssociateMember/behaviour/parallel-answers-are-not-swapped'],
    also: OTHER_LAWS,
    middleware: () => swapping(isAssociation),
  },
  'inspector2-fails-at-two-for-one-account': {
    text: 'AssociateMember answers with 500 while another request for the same account is under way.',
    kind: 'concurrency',
    kills: ['inspector2.AssociateMember/behaviour/any-valid-shape-is-answered'],
    also: CRASHES,
    middleware: () => {
      const underWay = new Set<string>()
      return associating(async ({ id, correct }) => {
        if (underWay.has(id)) return failed()
        underWay.add(id)
        await tick()
        underWay.delete(id)
        return correct()
      })
    },
  },
  'inspector2-forgets-while-busy': {
    text: 'BatchUpdate forgets a batch that comes while it is busy.',
    kind: 'concurrency',
    kills: [`${BATCH_UPDATE}/behaviour/parallel-batches-lose-nothing`],
    also: OTHER_LAWS,
    middleware: () => whileBusy(isUpdate, doing((asked) => asked.map(flipped))()),
  },
  'inspector2-update-mixes-up-answers': {
    text: 'BatchUpdate mixes up answers.',
    kind: 'concurrency',
    kills: [`${BATCH_UPDATE}/behaviour/parallel-answers-are-not-swapped`],
    also: OTHER_LAWS,
    middleware: () => swapping(isUpdate),
  },
})
