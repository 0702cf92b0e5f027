import { accounts } from '../../harness/model/accounts.ts'
import type { HttpRequest, HttpResponse } from '../../harness/model/exchange.ts'
import { json } from '../../harness/model/exchange.ts'
import type { Defect } from './defect.ts'
import { creating, deleting, getting, rewriting } from './guardduty-call.ts'

const here = (request: HttpRequest): HttpRequest => ({
  ...request,
  headers: Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, value.replace(/eu-\w+-\d/, 'us-east-1')]),
  ),
})

/** Answers some requests from another region as if they came from this one. */
const acrossRegions =
  (forward: (request: HttpRequest, own: string) => HttpRequest): Defect =>
  async (request, next) => {
    if (here(request).headers.Authorization === request.headers.Authorization) return next(request)
    const { body: _, ...bodiless } = here(request)
    const listed: HttpResponse = await next({ ...bodiless, method: 'GET', path: '/detector' })
    const [own = ''] = accounts(json(listed), 'detectorIds')
    return next(forward(request, own))
  }

/** Takes ids for one account that have one key, whichever comes first. */
const confusing = (key: (id: string) => unknown): Defect => {
  const first = new Map<unknown, string>()
  const meant = (id: string): string => {
    if (!first.has(key(id))) first.set(key(id), id)
    return first.get(key(id)) ?? id
  }
  const creates = creating(({ details, create }) =>
    details.every(({ accountId }) => /^\d{12}$/.test(accountId))
      ? create(details.map((detail) => ({ ...detail, accountId: meant(detail.accountId) })))
      : undefined,
  )
  const gets = getting(async ({ ids, get }) => {
    if (!ids.every((id) => /^\d{12}$/.test(id))) return undefined
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

/** Mistakes that show in what is kept from one request to the next, under the requirement that they break. */
export const stateDefects: Readonly<Record<string, Readonly<Record<string, () => Defect>>>> = {
  'CreateMembers/behaviour/members-belong-to-their-detector': {
    'shows members in all regions': () =>
      acrossRegions((request, own) =>
        request.path.endsWith('/get') ? { ...here(request), path: `/detector/${own}/member/get` } : request,
      ),
  },
  'GetMembers/behaviour/detector-belongs-to-its-region': {
    'knows a detector in all regions': () =>
      acrossRegions((request, own) => (request.path.includes(own) ? here(request) : request)),
  },
  'CreateMembers/behaviour/similar-ids-are-different-accounts': {
    'counts ids in 32 bits': () => confusing((id) => Number(id) % 2 ** 32),
    'counts ids with a sign': () => confusing((id) => Number(id) % 2 ** 31),
    'counts ids in single precision': () => confusing((id) => Math.fround(Number(id))),
    'reads eleven digits': () => confusing((id) => id.slice(0, 11)),
    'passes over the eighth digit': () => confusing((id) => id.slice(0, 7) + id.slice(8)),
    'adds digits up': () => confusing((id) => [...id].sort().join('')),
    'takes an odd id for the even one before': () => confusing((id) => Math.floor(Number(id) / 2)),
  },
  'CreateMembers/behaviour/state-follows-the-requests': {
    'gives a deleted member its old address again': () => {
      const first = new Map<string, string>()
      return creating(({ details, create }) => {
        if (!details.every(({ email }) => typeof email === 'string')) return undefined
        for (const { accountId, email } of details) if (!first.has(accountId)) first.set(accountId, email)
        return create(details.map((each) => ({ ...each, email: first.get(each.accountId) })))
      })
    },
    'takes a deletion back with the next refusal': () => {
      const deleted = new Set<string>()
      const notes = deleting(({ ids }) => {
        for (const id of ids) deleted.add(id)
        return undefined
      })
      const revives = creating(async ({ sound, create }) => {
        const response = await sound()
        if (response.status === 400) {
          await create([...deleted].slice(-50).map((accountId) => ({ accountId, email: 'a@example.com' })))
        }
        return response
      })
      return (request, next) => notes(request, (each) => revives(each, next))
    },
    'deletes members when it creates them again': () =>
      creating(async ({ ids, sound, remove }) => {
        const response = await sound()
        const existing = accounts(json(response), 'unprocessedAccounts').filter((id) => ids.indexOf(id) > 2)
        if (existing.length > 0) await remove(existing)
        return response
      }),
  },
}
