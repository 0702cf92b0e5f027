import { setImmediate as tick } from 'node:timers/promises'
import { saying } from '../../altered.ts'
import type { Consequence } from '../../consequence.ts'
import type { Around } from '../../difference.ts'
import { faultRows } from '../fault.ts'
import { swapping } from '../overlapping.ts'
import { CRASHES } from '../protocol/breaking.ts'
import { associating, failed, isAssociation, OTHER_LAWS } from './call.ts'
import { alreadyMember, seeing } from './seeing.ts'

/** Names another account than the one that was associated. */
const naming = (make: () => (id: string) => string) => (): Around => {
  const name = make()
  return associating(async ({ id, sound }) => {
    const response = await sound()
    return response.status === 200 ? saying(response, { accountId: name(id) }) : response
  })
}

const TOO_SHORT: readonly Consequence[] = [
  ...OTHER_LAWS,
  { select: 'inspector2.AssociateMember/response/schema', why: 'What is left is shorter than an id.' },
]

/** Mistakes with which account is meant. */
export const accountFaults = faultRows({
  'inspector2-refuses-powers-of-ten': {
    text: 'AssociateMember refuses what looks like a power of ten.',
    kind: 'boundary',
    kills: ['inspector2.AssociateMember/behaviour/accepts-valid-requests'],
    also: OTHER_LAWS,
    around: () => associating(({ id }) => (id.endsWith('00000') ? alreadyMember() : undefined)),
  },
  'inspector2-refuses-octal-looks': {
    text: 'AssociateMember refuses an id that begins and ends as an octal number may.',
    kind: 'boundary',
    kills: ['inspector2.AssociateMember/behaviour/accepts-valid-requests'],
    also: OTHER_LAWS,
    around: () => associating(({ id }) => (/^0777.*0777$/.test(id) ? alreadyMember() : undefined)),
  },
  'inspector2-names-the-account-before': {
    text: 'AssociateMember names the account of the request before.',
    kind: 'response-shape',
    kills: ['inspector2.AssociateMember/behaviour/echoes-the-account'],
    also: OTHER_LAWS,
    around: naming(() => {
      let last: string | undefined
      return (id) => {
        const before = last ?? id
        last = id
        return before
      }
    }),
  },
  'inspector2-names-one-account-after-twenty': {
    text: 'AssociateMember names the first account for ever after twenty.',
    kind: 'response-shape',
    kills: ['inspector2.AssociateMember/behaviour/echoes-the-account'],
    also: OTHER_LAWS,
    around: naming(() => {
      let count = 0
      return (id) => (++count > 20 ? '111122223333' : id)
    }),
  },
  'inspector2-drops-more-than-six-zeros': {
    text: 'AssociateMember drops more than six zeros.',
    kind: 'identity',
    kills: ['inspector2.AssociateMember/behaviour/leading-zeros-are-kept'],
    also: TOO_SHORT,
    around: naming(() => (id) => id.replace(/^0{7,}/, '')),
  },
  'inspector2-drops-nine-zeros': {
    text: 'AssociateMember drops nine zeros.',
    kind: 'identity',
    kills: ['inspector2.AssociateMember/behaviour/leading-zeros-are-kept'],
    also: TOO_SHORT,
    around: naming(() => (id) => id.replace(/^0{9}(?!0)/, '')),
  },
  'inspector2-drops-eleven-zeros': {
    text: 'AssociateMember reads an id that is almost all zeros as one digit.',
    kind: 'identity',
    kills: ['inspector2.AssociateMember/behaviour/leading-zeros-are-kept'],
    also: TOO_SHORT,
    around: naming(() => (id) => id.replace(/^0{11}/, '')),
  },
  'inspector2-associate-looks-at-the-first-eleven-digits': {
    text: 'AssociateMember looks at the first eleven digits.',
    kind: 'identity',
    kills: ['inspector2.AssociateMember/behaviour/similar-ids-are-different-accounts'],
    also: OTHER_LAWS,
    around: seeing((id) => id.slice(0, 11)),
  },
  'inspector2-associate-looks-at-the-last-eleven-digits': {
    text: 'AssociateMember looks at the last eleven digits.',
    kind: 'identity',
    kills: ['inspector2.AssociateMember/behaviour/similar-ids-are-different-accounts'],
    also: OTHER_LAWS,
    around: seeing((id) => id.slice(1)),
  },
  'inspector2-leaves-out-the-seventh-digit': {
    text: 'AssociateMember leaves out the seventh digit.',
    kind: 'identity',
    kills: ['inspector2.AssociateMember/behaviour/similar-ids-are-different-accounts'],
    also: OTHER_LAWS,
    around: seeing((id) => id.slice(0, 6) + id.slice(7)),
  },
  'inspector2-associate-counts-in-32-bits': {
    text: 'AssociateMember counts in 32 bits.',
    kind: 'identity',
    kills: ['inspector2.AssociateMember/behaviour/similar-ids-are-different-accounts'],
    also: OTHER_LAWS,
    around: seeing((id) => Number(id) % 2 ** 32),
  },
  'inspector2-keeps-ids-as-floats-of-32-bits': {
    text: 'AssociateMember keeps ids as floats of 32 bits.',
    kind: 'identity',
    kills: ['inspector2.AssociateMember/behaviour/similar-ids-are-different-accounts'],
    also: OTHER_LAWS,
    around: seeing((id) => Math.fround(Number(id))),
  },
  'inspector2-adds-digits-up': {
    text: 'AssociateMember adds digits up.',
    kind: 'identity',
    kills: ['inspector2.AssociateMember/behaviour/similar-ids-are-different-accounts'],
    also: OTHER_LAWS,
    around: seeing((id) => [...id].toSorted().join('')),
  },
  'inspector2-associate-mixes-up-answers': {
    text: 'AssociateMember mixes up answers.',
    kind: 'concurrency',
    kills: ['inspector2.AssociateMember/behaviour/parallel-answers-are-not-swapped'],
    also: OTHER_LAWS,
    around: () => swapping(isAssociation),
  },
  'inspector2-fails-at-two-for-one-account': {
    text: 'AssociateMember answers with 500 while another request for the same account is under way.',
    kind: 'concurrency',
    kills: ['inspector2.AssociateMember/behaviour/any-valid-shape-is-answered'],
    also: CRASHES,
    around: () => {
      const underWay = new Set<string>()
      return associating(async ({ id, sound }) => {
        if (underWay.has(id)) return failed()
        underWay.add(id)
        await tick()
        underWay.delete(id)
        return sound()
      })
    },
  },
})
