import { alike } from '../../../model/accounts.ts'
import { isRefusal } from '../../protocol/refusals.ts'
import {
  alreadyMember,
  associating,
  BATCH_UPDATE,
  doing,
  INSPECTOR2_LAWS,
  namingAnother,
  seeing,
  updating,
} from '../../variations/inspector2.ts'
import type { Middleware, SideEffect } from '../../variations/variation.ts'
import { faultRows, requirementsNamed } from '../fault.ts'

const TOO_SHORT: readonly SideEffect[] = [
  ...INSPECTOR2_LAWS,
  { select: 'inspector2.AssociateMember/response/schema', why: 'What is left is shorter than an id.' },
]

/** Switches members that look the same to it along with those that are named. */
const switchingAlike =
  (isSame: (id: string, other: string) => boolean): (() => Middleware) =>
  () =>
    updating(async ({ asked, correct, update }) => {
      const response = await correct()
      if (response.status !== 200 || asked.length > 1) return response
      for (const { accountId, activateDeepInspection } of asked) {
        const others = alike(accountId).filter((other) => isSame(accountId, other))
        if (others.length > 0)
          await update(others.map((each) => ({ accountId: each, activateDeepInspection })))
      }
      return response
    })

const throughNumber = (key: string, value: unknown) =>
  key.toLowerCase() === 'accountid' && /^\d+$/.test(String(value)) ? String(Number(value)) : value

export const identityInspector2Faults = faultRows({
  'inspector2-drops-more-than-six-zeros': {
    text: 'AssociateMember drops more than six zeros.',
    kind: 'identity',
    kills: ['inspector2.AssociateMember/behaviour/leading-zeros-are-kept'],
    also: TOO_SHORT,
    middleware: namingAnother(() => (id) => id.replace(/^0{7,}/, '')),
  },
  'inspector2-drops-nine-zeros': {
    text: 'AssociateMember drops nine zeros.',
    kind: 'identity',
    kills: ['inspector2.AssociateMember/behaviour/leading-zeros-are-kept'],
    also: TOO_SHORT,
    middleware: namingAnother(() => (id) => id.replace(/^0{9}(?!0)/, '')),
  },
  'inspector2-drops-eleven-zeros': {
    text: 'AssociateMember reads an id that is almost all zeros as one digit.',
    kind: 'identity',
    kills: ['inspector2.AssociateMember/behaviour/leading-zeros-are-kept'],
    also: TOO_SHORT,
    middleware: namingAnother(() => (id) => id.replace(/^0{11}/, '')),
  },
  'inspector2-associate-looks-at-the-first-eleven-digits': {
    text: 'AssociateMember looks at the first eleven digits.',
    kind: 'identity',
    kills: ['inspector2.AssociateMember/behaviour/similar-ids-are-different-accounts'],
    also: INSPECTOR2_LAWS,
    middleware: seeing((id) => id.slice(0, 11)),
  },
  'inspector2-associate-looks-at-the-last-eleven-digits': {
    text: 'AssociateMember looks at the last eleven digits.',
    kind: 'identity',
    kills: ['inspector2.AssociateMember/behaviour/similar-ids-are-different-accounts'],
    also: INSPECTOR2_LAWS,
    middleware: seeing((id) => id.slice(1)),
  },
  'inspector2-leaves-out-the-seventh-digit': {
    text: 'AssociateMember leaves out the seventh digit.',
    kind: 'identity',
    kills: ['inspector2.AssociateMember/behaviour/similar-ids-are-different-accounts'],
    also: INSPECTOR2_LAWS,
    middleware: seeing((id) => id.slice(0, 6) + id.slice(7)),
  },
  'inspector2-associate-counts-in-32-bits': {
    text: 'AssociateMember counts in 32 bits.',
    kind: 'identity',
    kills: ['inspector2.AssociateMember/behaviour/similar-ids-are-different-accounts'],
    also: INSPECTOR2_LAWS,
    middleware: seeing((id) => Number(id) % 2 ** 32),
  },
  'inspector2-keeps-ids-as-floats-of-32-bits': {
    text: 'AssociateMember keeps ids as floats of 32 bits.',
    kind: 'identity',
    kills: ['inspector2.AssociateMember/behaviour/similar-ids-are-different-accounts'],
    also: INSPECTOR2_LAWS,
    middleware: seeing((id) => Math.fround(Number(id))),
  },
  'inspector2-adds-digits-up': {
    text: 'AssociateMember adds digits up.',
    kind: 'identity',
    kills: ['inspector2.AssociateMember/behaviour/similar-ids-are-different-accounts'],
    also: INSPECTOR2_LAWS,
    middleware: seeing((id) => [...id].toSorted().join('')),
  },
  'inspector2-confuses-ids-of-one-batch': {
    text: 'BatchUpdate does for similar ids of one batch what is asked for the first.',
    kind: 'identity',
    kills: [`${BATCH_UPDATE}/behaviour/similar-ids-are-different-accounts`],
    also: INSPECTOR2_LAWS,
    middleware: doing((asked) =>
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
    kills: [`${BATCH_UPDATE}/behaviour/similar-ids-are-different-accounts`],
    also: INSPECTOR2_LAWS,
    middleware: switchingAlike((id, other) => id.slice(1) === other.slice(1)),
  },
  'inspector2-update-looks-at-the-first-eleven-digits': {
    text: 'BatchUpdate looks at the first eleven digits.',
    kind: 'identity',
    kills: [`${BATCH_UPDATE}/behaviour/similar-ids-are-different-accounts`],
    also: INSPECTOR2_LAWS,
    middleware: switchingAlike((id, other) => id.slice(0, 11) === other.slice(0, 11)),
  },
  'inspector2-update-counts-in-32-bits': {
    text: 'BatchUpdate counts in 32 bits.',
    kind: 'identity',
    kills: [`${BATCH_UPDATE}/behaviour/similar-ids-are-different-accounts`],
    also: INSPECTOR2_LAWS,
    middleware: switchingAlike((id, other) => (Number(id) - Number(other)) % 2 ** 32 === 0),
  },
  'inspector2-associate-counts-ids-in-20-bits': {
    text: 'AssociateMember counts ids in 20 bits.',
    kind: 'identity',
    kills: ['inspector2.AssociateMember/behaviour/similar-ids-are-different-accounts'],
    also: INSPECTOR2_LAWS,
    middleware: seeing((id) => Number(id) % 2 ** 20),
  },
  'inspector2-associate-counts-ids-in-39-bits': {
    text: 'AssociateMember counts ids in 39 bits.',
    kind: 'identity',
    kills: ['inspector2.AssociateMember/behaviour/similar-ids-are-different-accounts'],
    also: INSPECTOR2_LAWS,
    middleware: seeing((id) => Number(id) % 2 ** 39),
  },
  'inspector2-associate-masks-a-bit-of-ids': {
    text: 'AssociateMember does not look at one bit of an id.',
    kind: 'identity',
    kills: ['inspector2.AssociateMember/behaviour/similar-ids-are-different-accounts'],
    also: INSPECTOR2_LAWS,
    middleware: seeing((id) => BigInt(id) & ~(1n << 33n)),
  },
  'inspector2-associate-checks-ids-by-a-sum': {
    text: 'AssociateMember takes ids for one that have the same remainder by 65,521.',
    kind: 'identity',
    kills: ['inspector2.AssociateMember/behaviour/similar-ids-are-different-accounts'],
    also: INSPECTOR2_LAWS,
    middleware: seeing((id) => Number(id) % 65_521),
  },
  'inspector2-associate-reads-ids-from-both-ends': {
    text: 'AssociateMember takes an id for the one that is read from its end.',
    kind: 'identity',
    kills: ['inspector2.AssociateMember/behaviour/similar-ids-are-different-accounts'],
    also: INSPECTOR2_LAWS,
    middleware: seeing((id) => [id, [...id].reverse().join('')].toSorted()[0]),
  },
  'inspector2-associate-turns-ids': {
    text: 'AssociateMember takes an id for the one whose halves are swapped.',
    kind: 'identity',
    kills: ['inspector2.AssociateMember/behaviour/similar-ids-are-different-accounts'],
    also: INSPECTOR2_LAWS,
    middleware: seeing((id) => [id, id.slice(6) + id.slice(0, 6)].toSorted()[0]),
  },
  'inspector2-associate-refuses-one-digit-repeated': {
    text: 'AssociateMember refuses accounts whose id is one digit twelve times.',
    kind: 'identity',
    kills: ['inspector2.AssociateMember/behaviour/accepts-valid-requests'],
    also: INSPECTOR2_LAWS,
    middleware: () => associating(({ id }) => (new Set(id).size === 1 ? alreadyMember() : undefined)),
  },
  'inspector2-update-counts-in-20-bits': {
    text: 'BatchUpdate counts in 20 bits.',
    kind: 'identity',
    kills: [`${BATCH_UPDATE}/behaviour/similar-ids-are-different-accounts`],
    also: INSPECTOR2_LAWS,
    middleware: switchingAlike((id, other) => (Number(id) - Number(other)) % 2 ** 20 === 0),
  },
  'inspector2-update-reads-ids-from-both-ends': {
    text: 'BatchUpdate switches the account, too, whose id is read from the other end.',
    kind: 'identity',
    kills: [`${BATCH_UPDATE}/behaviour/similar-ids-are-different-accounts`],
    also: INSPECTOR2_LAWS,
    middleware: switchingAlike((id, other) => [...id].toReversed().join('') === other),
  },
  // Account ids are taken for numbers.
  'drops-leading-zeros': {
    text: 'Account ids in answers are numbers written as text, so leading zeros are lost.',
    kind: 'identity',
    kills: requirementsNamed('behaviour/leading-zeros-are-kept'),
    also: [
      { select: '**/behaviour/*', why: 'One random id in ten begins with a zero.' },
      { select: '**/response/schema', why: 'Shortened ids break the patterns of answers.' },
    ],
    pipeline: ({ handle }) => ({
      handle: (id, input, region) => {
        const outcome = handle(id, input, region)
        if (isRefusal(outcome)) return outcome
        return { output: JSON.parse(JSON.stringify(outcome.output), throughNumber) }
      },
    }),
  },
})
