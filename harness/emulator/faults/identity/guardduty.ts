import { isAccountId } from '../../../model/accounts.ts'
import { alike } from '../../../model/digits.ts'
import {
  creating,
  deleting,
  fault,
  getting,
  idsIn,
  OTHER_LAWS,
  onDeletion,
  rewriting,
  withAccountIds,
} from '../../variations/guardduty.ts'
import type { Middleware } from '../../variations/variation.ts'
import { faultRows } from '../fault.ts'

/** Takes ids for one account that look alike and have one key, whichever comes first. Chance alone makes none alike. */
const confusing = (key: (id: string) => unknown): Middleware => {
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
    return rewriting(answer, ({ members, unprocessedAccounts }) => ({
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
  'guardduty-deletes-ten-alike': fault(
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
    also: OTHER_LAWS,
    middleware: () => confusing((id) => Number(id) % 2 ** 32),
  },
  'guardduty-counts-ids-with-a-sign': {
    text: 'CreateMembers counts ids with a sign.',
    kind: 'identity',
    kills: ['guardduty.CreateMembers/behaviour/similar-ids-are-different-accounts'],
    also: OTHER_LAWS,
    middleware: () => confusing((id) => Number(id) % 2 ** 31),
  },
  'guardduty-counts-ids-in-single-precision': {
    text: 'CreateMembers counts ids in single precision.',
    kind: 'identity',
    kills: ['guardduty.CreateMembers/behaviour/similar-ids-are-different-accounts'],
    also: OTHER_LAWS,
    middleware: () => confusing((id) => Math.fround(Number(id))),
  },
  'guardduty-reads-eleven-digits': {
    text: 'CreateMembers reads eleven digits.',
    kind: 'identity',
    kills: ['guardduty.CreateMembers/behaviour/similar-ids-are-different-accounts'],
    also: OTHER_LAWS,
    middleware: () => confusing((id) => id.slice(0, 11)),
  },
  'guardduty-passes-over-the-eighth-digit': {
    text: 'CreateMembers passes over the eighth digit.',
    kind: 'identity',
    kills: ['guardduty.CreateMembers/behaviour/similar-ids-are-different-accounts'],
    also: OTHER_LAWS,
    middleware: () => confusing((id) => id.slice(0, 7) + id.slice(8)),
  },
  'guardduty-adds-digits-up': {
    text: 'CreateMembers adds digits up.',
    kind: 'identity',
    kills: ['guardduty.CreateMembers/behaviour/similar-ids-are-different-accounts'],
    also: OTHER_LAWS,
    middleware: () => confusing((id) => [...id].sort().join('')),
  },
  'guardduty-halves-ids': {
    text: 'CreateMembers takes an odd id for the even one before.',
    kind: 'identity',
    kills: ['guardduty.CreateMembers/behaviour/similar-ids-are-different-accounts'],
    also: OTHER_LAWS,
    middleware: () => confusing((id) => Math.floor(Number(id) / 2)),
  },
})
