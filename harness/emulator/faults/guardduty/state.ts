import { accounts, isAccountId } from '../../../model/accounts.ts'
import { alike } from '../../../model/digits.ts'
import { type HttpRequest, type HttpResponse, json } from '../../../model/exchange.ts'
import type { Around } from '../../difference.ts'
import { faultRows } from '../fault.ts'
import { creating, creatingAnything, deleting, getting, OTHER_LAWS, rewriting } from './call.ts'

const here = (request: HttpRequest): HttpRequest => ({
  ...request,
  headers: Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, value.replace(/eu-\w+-\d/, 'us-east-1')]),
  ),
})

/** Answers some requests from another region as if they came from this one. */
const acrossRegions =
  (forward: (request: HttpRequest, own: string) => HttpRequest): Around =>
  async (request, next) => {
    if (here(request).headers.Authorization === request.headers.Authorization) return next(request)
    const { body: _, ...bodiless } = here(request)
    const listed: HttpResponse = await next({ ...bodiless, method: 'GET', path: '/detector' })
    const [own = ''] = accounts(json(listed), 'detectorIds')
    return next(forward(request, own))
  }

/** Takes ids for one account that look alike and have one key, whichever comes first. Chance alone makes none alike. */
const confusing = (key: (id: string) => unknown): Around => {
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

/** Mistakes that show in what is kept from one request to the next. */
export const stateFaults = faultRows({
  'guardduty-shows-members-in-all-regions': {
    text: 'CreateMembers shows members in all regions.',
    kind: 'detector',
    kills: ['guardduty.CreateMembers/behaviour/members-belong-to-their-detector'],
    also: OTHER_LAWS,
    around: () =>
      acrossRegions((request, own) =>
        request.path.endsWith('/get') ? { ...here(request), path: `/detector/${own}/member/get` } : request,
      ),
  },
  'guardduty-knows-a-detector-in-all-regions': {
    text: 'GetMembers knows a detector in all regions.',
    kind: 'detector',
    kills: ['guardduty.GetMembers/behaviour/detector-belongs-to-its-region'],
    also: OTHER_LAWS,
    around: () => acrossRegions((request, own) => (request.path.includes(own) ? here(request) : request)),
  },
  'guardduty-counts-ids-in-32-bits': {
    text: 'CreateMembers counts ids in 32 bits.',
    kind: 'identity',
    kills: ['guardduty.CreateMembers/behaviour/similar-ids-are-different-accounts'],
    also: OTHER_LAWS,
    around: () => confusing((id) => Number(id) % 2 ** 32),
  },
  'guardduty-counts-ids-with-a-sign': {
    text: 'CreateMembers counts ids with a sign.',
    kind: 'identity',
    kills: ['guardduty.CreateMembers/behaviour/similar-ids-are-different-accounts'],
    also: OTHER_LAWS,
    around: () => confusing((id) => Number(id) % 2 ** 31),
  },
  'guardduty-counts-ids-in-single-precision': {
    text: 'CreateMembers counts ids in single precision.',
    kind: 'identity',
    kills: ['guardduty.CreateMembers/behaviour/similar-ids-are-different-accounts'],
    also: OTHER_LAWS,
    around: () => confusing((id) => Math.fround(Number(id))),
  },
  'guardduty-reads-eleven-digits': {
    text: 'CreateMembers reads eleven digits.',
    kind: 'identity',
    kills: ['guardduty.CreateMembers/behaviour/similar-ids-are-different-accounts'],
    also: OTHER_LAWS,
    around: () => confusing((id) => id.slice(0, 11)),
  },
  'guardduty-passes-over-the-eighth-digit': {
    text: 'CreateMembers passes over the eighth digit.',
    kind: 'identity',
    kills: ['guardduty.CreateMembers/behaviour/similar-ids-are-different-accounts'],
    also: OTHER_LAWS,
    around: () => confusing((id) => id.slice(0, 7) + id.slice(8)),
  },
  'guardduty-adds-digits-up': {
    text: 'CreateMembers adds digits up.',
    kind: 'identity',
    kills: ['guardduty.CreateMembers/behaviour/similar-ids-are-different-accounts'],
    also: OTHER_LAWS,
    around: () => confusing((id) => [...id].sort().join('')),
  },
  'guardduty-halves-ids': {
    text: 'CreateMembers takes an odd id for the even one before.',
    kind: 'identity',
    kills: ['guardduty.CreateMembers/behaviour/similar-ids-are-different-accounts'],
    also: OTHER_LAWS,
    around: () => confusing((id) => Math.floor(Number(id) / 2)),
  },
  'guardduty-remembers-old-addresses': {
    text: 'CreateMembers gives a deleted member its old address again.',
    kind: 'state',
    kills: ['guardduty.CreateMembers/behaviour/state-follows-the-requests'],
    also: OTHER_LAWS,
    around: () => {
      const first = new Map<string, string>()
      return creating(({ details, create }) => {
        for (const { accountId, email } of details) if (!first.has(accountId)) first.set(accountId, email)
        return create(details.map((each) => ({ ...each, email: first.get(each.accountId) })))
      })
    },
  },
  'guardduty-takes-deletions-back': {
    text: 'CreateMembers takes a deletion back with the next refusal.',
    kind: 'state',
    kills: ['guardduty.CreateMembers/behaviour/state-follows-the-requests'],
    also: OTHER_LAWS,
    around: () => {
      const deleted = new Set<string>()
      const notes = deleting(({ ids }) => {
        for (const id of ids) deleted.add(id)
        return undefined
      })
      const revives = creatingAnything(async ({ sound, create }) => {
        const response = await sound()
        if (response.status === 400) {
          await create([...deleted].slice(-50).map((accountId) => ({ accountId, email: 'a@example.com' })))
        }
        return response
      })
      return (request, next) => notes(request, (each) => revives(each, next))
    },
  },
  'guardduty-deletes-what-is-created-again': {
    text: 'CreateMembers deletes members when it creates them again.',
    kind: 'state',
    kills: ['guardduty.CreateMembers/behaviour/state-follows-the-requests'],
    also: OTHER_LAWS,
    around: () =>
      creating(async ({ ids, sound, remove }) => {
        const response = await sound()
        const existing = accounts(json(response), 'unprocessedAccounts').filter((id) => ids.indexOf(id) > 2)
        if (existing.length > 0) await remove(existing)
        return response
      }),
  },
})
