import { saying } from '../../altered.ts'
import type { Around } from '../../difference.ts'
import type { Faults } from '../fault.ts'
import { swapping } from '../overlapping.ts'
import { associating, FAILED, isAssociation, OTHER_LAWS, refusedWith } from './call.ts'

const ALREADY = refusedWith('The given account ID is already a member.')

/** Takes an account for a member because another one is that looks the same to it. */
const seeing = (key: (id: string) => unknown) => (): Around => {
  const seen = new Set<unknown>()
  return associating(async ({ id, sound }) => {
    if (seen.has(key(id))) return ALREADY
    const response = await sound()
    if (response.status === 200) seen.add(key(id))
    return response
  })
}

/** Names another account than the one that was associated. */
const naming = (make: () => (id: string) => string) => (): Around => {
  const name = make()
  return associating(async ({ id, sound }) => {
    const response = await sound()
    return response.status === 200 ? saying(response, { accountId: name(id) }) : response
  })
}

/** Mistakes with which account is meant. */
export const accountFaults = {
  'inspector2-refuses-powers-of-ten': {
    text: 'AssociateMember refuses what looks like a power of ten.',
    kind: 'boundary',
    kills: ['inspector2.AssociateMember/behaviour/accepts-valid-requests'],
    also: OTHER_LAWS,
    around: () => associating(({ id }) => (id.endsWith('00000') ? ALREADY : undefined)),
  },
  'inspector2-refuses-octal-looks': {
    text: 'AssociateMember refuses what it could take for octal.',
    kind: 'boundary',
    kills: ['inspector2.AssociateMember/behaviour/accepts-valid-requests'],
    also: OTHER_LAWS,
    around: () => associating(({ id }) => (/^08/.test(id) ? ALREADY : undefined)),
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
    also: OTHER_LAWS,
    around: naming(() => (id) => id.replace(/^0{7,}/, '')),
  },
  'inspector2-drops-nine-zeros': {
    text: 'AssociateMember drops nine zeros.',
    kind: 'identity',
    kills: ['inspector2.AssociateMember/behaviour/leading-zeros-are-kept'],
    also: OTHER_LAWS,
    around: naming(() => (id) => id.replace(/^0{9}(?!0)/, '')),
  },
  'inspector2-drops-eleven-zeros': {
    text: 'AssociateMember reads an id that is almost all zeros as one digit.',
    kind: 'identity',
    kills: ['inspector2.AssociateMember/behaviour/leading-zeros-are-kept'],
    also: OTHER_LAWS,
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
  'inspector2-fails-on-odd-ids': {
    text: 'AssociateMember answers with 500 where the last digit is odd.',
    kind: 'status',
    kills: ['inspector2.AssociateMember/behaviour/any-valid-shape-is-answered'],
    also: [
      ...OTHER_LAWS,
      { select: 'inspector2.*/protocol/**', why: 'An answer of 500 breaks what is asked of errors.' },
      { select: 'inspector2.*/response/**', why: 'An answer of 500 breaks what is asked of errors.' },
    ],
    around: () => associating(({ id }) => (/^\d{11}[13579]$/.test(id) ? FAILED : undefined)),
  },
} satisfies Faults
