import { alike, isAccountId } from '../../model/accounts.ts'
import { isRefusal } from '../protocol/refusals.ts'
import {
  creating,
  deleting,
  deletionFault,
  GUARDDUTY_LAWS,
  getting,
  idsIn,
  onDeletion,
  rewritingMembers,
  withAccountIds,
} from '../variations/guardduty.ts'
import {
  BATCH_UPDATE,
  doing,
  INSPECTOR2_LAWS,
  namingAnother,
  seeing,
  updating,
} from '../variations/inspector2.ts'
import { inviting, reportingUninvited } from '../variations/securityhub.ts'
import type { Middleware, SideEffect } from '../variations/variation.ts'
import { faultRows, requirementsNamed } from './fault.ts'

/** Takes ids for one account that look alike and have one key, whichever comes first. Chance alone makes none alike. */
const confusingMembers = (key: (id: string) => unknown): Middleware => {
  const first = new Map<string, string>()
  const meant = (id: string): string => {
    if (!isAccountId(id)) return id
    if (!first.has(id)) {
      for (const each of [id, ...alike(id)]) if (key(each) === key(id)) first.set(each, first.get(each) ?? id)
    }
    return first.get(id) ?? id
  }
  const creates = creating(({ details, create }) =>
    create(details.map((detail) => ({ ...detail, accountId: meant(detail.accountId) }))),
  )
  const gets = getting(async ({ ids, get }) => {
    const answer = await get(ids.map(meant))
    return rewritingMembers(answer, ({ members, unprocessedAccounts }) => ({
      members: ids.flatMap((accountId) =>
        members.filter((each) => each.accountId === meant(accountId)).map((each) => ({ ...each, accountId })),
      ),
      unprocessedAccounts: ids
        .filter((id) => unprocessedAccounts.some(({ accountId }) => accountId === meant(id)))
        .map((accountId) => ({ accountId, result: 'No.' })),
    }))
  })
  const deletes = deleting(({ ids, remove }) => remove(ids.map(meant)))
  return (request, next) => creates(request, (a) => gets(a, (b) => deletes(b, next)))
}

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

/** Does not tell strangers from members of whom it keeps the same. */
const confusingStrangers =
  (kept: (id: string) => string | number): (() => Middleware) =>
  () => {
    const seen = new Map<string | number, Set<string>>()
    return async (request, next) => {
      if (request.path === '/members' && request.method === 'POST') {
        for (const [id] of (request.body ?? '').matchAll(/\d{12}/g)) {
          seen.set(kept(id), (seen.get(kept(id)) ?? new Set()).add(id))
        }
      }
      return inviting(async ({ correct }) =>
        reportingUninvited(await correct(), (ids) =>
          ids.filter((id) => ![...(seen.get(kept(id)) ?? [])].some((other) => id !== other)),
        ),
      )(request, next)
    }
  }

export const identityFaults = faultRows({
  'guardduty-deletes-ten-alike': deletionFault(
    'other-members-stay',
    'identity',
    'DeleteMembers deletes the members whose first eleven digits are those of an account.',
    onDeletion(async (request, next) => {
      const response = await next(request)
      if (response.status !== 200) return response
      for (const id of idsIn(request)) {
        await next(
          withAccountIds(
            request,
            Array.from({ length: 10 }, (_, digit) => `${id.slice(0, 11)}${digit}`),
          ),
        )
      }
      return response
    }),
  ),
  'guardduty-counts-ids-in-32-bits': {
    text: 'CreateMembers counts ids in 32 bits.',
    kind: 'identity',
    kills: ['guardduty.CreateMembers/behaviour/similar-ids-are-different-accounts'],
    also: GUARDDUTY_LAWS,
    middleware: () => confusingMembers((id) => Number(id) % 2 ** 32),
  },
  'guardduty-counts-ids-with-a-sign': {
    text: 'CreateMembers counts ids with a sign.',
    kind: 'identity',
    kills: ['guardduty.CreateMembers/behaviour/similar-ids-are-different-accounts'],
    also: GUARDDUTY_LAWS,
    middleware: () => confusingMembers((id) => Number(id) % 2 ** 31),
  },
  'guardduty-counts-ids-in-single-precision': {
    text: 'CreateMembers counts ids in single precision.',
    kind: 'identity',
    kills: ['guardduty.CreateMembers/behaviour/similar-ids-are-different-accounts'],
    also: GUARDDUTY_LAWS,
    middleware: () => confusingMembers((id) => Math.fround(Number(id))),
  },
  'guardduty-reads-eleven-digits': {
    text: 'CreateMembers reads eleven digits.',
    kind: 'identity',
    kills: ['guardduty.CreateMembers/behaviour/similar-ids-are-different-accounts'],
    also: GUARDDUTY_LAWS,
    middleware: () => confusingMembers((id) => id.slice(0, 11)),
  },
  'guardduty-passes-over-the-eighth-digit': {
    text: 'CreateMembers passes over the eighth digit.',
    kind: 'identity',
    kills: ['guardduty.CreateMembers/behaviour/similar-ids-are-different-accounts'],
    also: GUARDDUTY_LAWS,
    middleware: () => confusingMembers((id) => id.slice(0, 7) + id.slice(8)),
  },
  'guardduty-adds-digits-up': {
    text: 'CreateMembers adds digits up.',
    kind: 'identity',
    kills: ['guardduty.CreateMembers/behaviour/similar-ids-are-different-accounts'],
    also: GUARDDUTY_LAWS,
    middleware: () => confusingMembers((id) => [...id].sort().join('')),
  },
  'guardduty-halves-ids': {
    text: 'CreateMembers takes an odd id for the even one before.',
    kind: 'identity',
    kills: ['guardduty.CreateMembers/behaviour/similar-ids-are-different-accounts'],
    also: GUARDDUTY_LAWS,
    middleware: () => confusingMembers((id) => Math.floor(Number(id) / 2)),
  },
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
  'securityhub-compares-eleven-digits': {
    text: 'InviteMembers invites all members whose last eleven digits are those of an account.',
    kind: 'identity',
    kills: ['securityhub.InviteMembers/behaviour/state-follows-the-requests'],
    middleware: () =>
      inviting(async ({ ids, correct, invite, membersOf }) => {
        const response = await correct()
        if (response.status !== 200 || ids.length !== 1) return response
        const others = alike(ids[0] ?? '').filter((other) => other.slice(1) === ids[0]?.slice(1))
        if (others.length > 0) await invite(await membersOf(others))
        return response
      }),
  },
  'securityhub-confuses-last-eleven-digits': {
    text: 'InviteMembers takes a stranger for a member with the same last eleven digits.',
    kind: 'identity',
    kills: ['securityhub.InviteMembers/behaviour/unknown-account-is-not-invited'],
    middleware: confusingStrangers((id) => id.slice(1)),
  },
  'securityhub-confuses-first-six-digits': {
    text: 'InviteMembers takes a stranger for a member with the same first six digits.',
    kind: 'identity',
    kills: ['securityhub.InviteMembers/behaviour/unknown-account-is-not-invited'],
    also: [
      {
        select: 'securityhub.InviteMembers/behaviour/*',
        why: 'Two of thousands of ids may have the same first digits.',
      },
    ],
    middleware: confusingStrangers((id) => id.slice(0, 6)),
  },
  'securityhub-counts-in-32-bits': {
    text: 'InviteMembers takes a stranger for a member whose number is the same in 32 bits.',
    kind: 'identity',
    kills: ['securityhub.InviteMembers/behaviour/unknown-account-is-not-invited'],
    middleware: confusingStrangers((id) => Number(id) % 2 ** 32),
  },
})
