import { alike, isAccountId } from '../../../model/accounts.ts'
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
} from '../../variations/guardduty.ts'
import type { Middleware } from '../../variations/variation.ts'
import { faultRows } from '../fault.ts'

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

export const identityGuardDutyFaults = faultRows({
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
  'guardduty-counts-ids-in-20-bits': {
    text: 'CreateMembers counts ids in 20 bits.',
    kind: 'identity',
    kills: ['guardduty.CreateMembers/behaviour/similar-ids-are-different-accounts'],
    also: GUARDDUTY_LAWS,
    middleware: () => confusingMembers((id) => Number(id) % 2 ** 20),
  },
  'guardduty-counts-ids-in-39-bits': {
    text: 'CreateMembers counts ids in 39 bits.',
    kind: 'identity',
    kills: ['guardduty.CreateMembers/behaviour/similar-ids-are-different-accounts'],
    also: GUARDDUTY_LAWS,
    middleware: () => confusingMembers((id) => Number(id) % 2 ** 39),
  },
  'guardduty-masks-a-bit-of-ids': {
    text: 'CreateMembers does not look at one bit of an id.',
    kind: 'identity',
    kills: ['guardduty.CreateMembers/behaviour/similar-ids-are-different-accounts'],
    also: GUARDDUTY_LAWS,
    middleware: () => confusingMembers((id) => BigInt(id) & ~(1n << 33n)),
  },
  'guardduty-checks-ids-by-a-sum': {
    text: 'CreateMembers takes ids for one that have the same remainder by 65,521.',
    kind: 'identity',
    kills: ['guardduty.CreateMembers/behaviour/similar-ids-are-different-accounts'],
    also: GUARDDUTY_LAWS,
    middleware: () => confusingMembers((id) => Number(id) % 65_521),
  },
  'guardduty-reads-ids-from-both-ends': {
    text: 'CreateMembers takes an id for the one that is read from its end.',
    kind: 'identity',
    kills: ['guardduty.CreateMembers/behaviour/similar-ids-are-different-accounts'],
    also: GUARDDUTY_LAWS,
    middleware: () => confusingMembers((id) => [id, [...id].reverse().join('')].toSorted()[0]),
  },
  'guardduty-turns-ids': {
    text: 'CreateMembers takes an id for the one whose halves are swapped.',
    kind: 'identity',
    kills: ['guardduty.CreateMembers/behaviour/similar-ids-are-different-accounts'],
    also: GUARDDUTY_LAWS,
    middleware: () => confusingMembers((id) => [id, id.slice(6) + id.slice(0, 6)].toSorted()[0]),
  },
  'guardduty-refuses-one-digit-repeated': {
    text: 'CreateMembers does not create accounts whose id is one digit twelve times.',
    kind: 'identity',
    kills: ['guardduty.CreateMembers/behaviour/new-accounts-are-created'],
    also: GUARDDUTY_LAWS,
    middleware: () =>
      creating(async ({ ids, details, create, remove }) => {
        const odd = ids.filter((id) => new Set(id).size === 1)
        if (odd.length === 0) return undefined
        const others = details.filter(({ accountId }) => !odd.includes(accountId))
        const response = await create(others.length > 0 ? others : details)
        if (others.length === 0) await remove(ids)
        return rewritingMembers(response, ({ unprocessedAccounts }) => ({
          unprocessedAccounts: [
            ...unprocessedAccounts.filter(({ accountId }) => !odd.includes(accountId)),
            ...odd.map((accountId) => ({ accountId, result: 'No.' })),
          ],
        }))
      }),
  },
})
