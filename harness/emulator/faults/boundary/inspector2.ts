import { CRASHES } from '../../variations/breaking.ts'
import {
  alreadyMember,
  associating,
  BATCH_UPDATE,
  failed,
  OTHER_LAWS,
  refusedWith,
  updating,
} from '../../variations/inspector2.ts'
import { faultRows } from '../fault.ts'

export const boundaryInspector2Faults = faultRows({
  'inspector2-refuses-powers-of-ten': {
    text: 'AssociateMember refuses what looks like a power of ten.',
    kind: 'boundary',
    kills: ['inspector2.AssociateMember/behaviour/accepts-valid-requests'],
    also: OTHER_LAWS,
    middleware: () => associating(({ id }) => (id.endsWith('00000') ? alreadyMember() : undefined)),
  },
  'inspector2-refuses-octal-looks': {
    text: 'AssociateMember refuses an id that begins and ends as an octal number may.',
    kind: 'boundary',
    kills: ['inspector2.AssociateMember/behaviour/accepts-valid-requests'],
    also: OTHER_LAWS,
    middleware: () => associating(({ id }) => (/^0777.*0777$/.test(id) ? alreadyMember() : undefined)),
  },
  'inspector2-refuses-37-accounts': {
    text: 'BatchUpdate refuses 37 accounts.',
    kind: 'boundary',
    kills: [`${BATCH_UPDATE}/behaviour/accepts-valid-requests`],
    also: OTHER_LAWS,
    middleware: () =>
      updating(({ ids }) => (ids.length === 37 ? refusedWith('The request is rejected.') : undefined)),
  },
  'inspector2-fails-on-99-accounts': {
    text: 'BatchUpdate fails on 99 accounts.',
    kind: 'boundary',
    kills: [`${BATCH_UPDATE}/behaviour/accepts-valid-requests`],
    also: [
      ...CRASHES,
      ...OTHER_LAWS,
      {
        select: `${BATCH_UPDATE}/body/accountIds/maxItems`,
        why: 'It sends 99 accounts, which are to be taken.',
      },
    ],
    middleware: () => updating(({ ids }) => (ids.length === 99 ? failed() : undefined)),
  },
})
