import type { Defect } from './defect.ts'
import { creating, getting, losing, REFUSED, rewriting } from './guardduty-call.ts'

/** Mistakes with certain batches only, under the requirement that they break. */
export const batchDefects: Readonly<Record<string, Readonly<Record<string, () => Defect>>>> = {
  'CreateMembers/behaviour/accepts-valid-requests': {
    'refuses 17 accounts': () => creating(({ details }) => (details.length === 17 ? REFUSED : undefined)),
  },
  'GetMembers/behaviour/accepts-valid-requests': {
    'refuses 31 ids': () => getting(({ ids }) => (ids.length === 31 ? REFUSED : undefined)),
  },
  'CreateMembers/behaviour/new-accounts-are-created': {
    'reports all of 49': () =>
      creating(async ({ ids, sound, remove }) => {
        const response = await sound()
        if (ids.length !== 49 || response.status !== 200) return response
        await remove(ids)
        const unprocessedAccounts = ids.map((accountId) => ({ accountId, result: 'No.' }))
        return rewriting(response, () => ({ unprocessedAccounts }))
      }),
  },
  'CreateMembers/behaviour/created-members-are-retrievable': {
    'loses 17 accounts': () => losing((_, __, { length }) => length === 17),
    'loses the last of a full batch': () => losing((_, at) => at === 49),
    'loses the seventh of 23': () => losing((_, at, { length }) => at === 6 && length === 23),
    'loses one account after a full batch': () => {
      let before = 0
      let now = 0
      const loses = losing((_, __, { length }) => length === 1 && before === 50)
      const counts = creating(({ details }) => {
        before = now
        now = details.length
        return undefined
      })
      return (request, next) => counts(request, (each) => loses(each, next))
    },
    'stops at a member, but not at one of the first three': () =>
      creating(async ({ ids, sound, get, remove }) => {
        const { members = [] } = JSON.parse((await get(ids)).body)
        const known = members.map(({ accountId }: { readonly accountId: string }) => accountId)
        const at = ids.findIndex((id) => known.includes(id))
        const response = await sound()
        if (at >= 3) await remove(ids.slice(at + 1).filter((id) => !known.includes(id)))
        return response
      }),
  },
  'GetMembers/behaviour/answers-every-account-once': {
    'leaves out the last of 50': () =>
      getting(({ ids, get }) => (ids.length === 50 ? get(ids.slice(0, 49)) : undefined)),
    'leaves out a stranger of 37': () =>
      getting(async ({ ids, sound }) =>
        rewriting(await sound(), ({ unprocessedAccounts: strangers }) => ({
          unprocessedAccounts: ids.length === 37 ? strangers.slice(1) : strangers,
        })),
      ),
    'denies the sixth of eight members': () =>
      getting(async ({ ids, sound }) => {
        const id = ids.length === 8 ? ids[5] : undefined
        return rewriting(await sound(), ({ members, unprocessedAccounts: strangers }) => {
          const kept = members.filter(({ accountId }) => accountId !== id)
          const denied = id !== undefined && kept.length < members.length
          return {
            members: kept,
            unprocessedAccounts: denied ? [...strangers, { accountId: id, result: 'No.' }] : strangers,
          }
        })
      }),
  },
  'CreateMembers/behaviour/existing-member-is-reported': {
    'reports the first of several members only': () =>
      creating(async ({ sound }) =>
        rewriting(await sound(), ({ unprocessedAccounts }) => ({
          unprocessedAccounts: unprocessedAccounts.slice(0, 1),
        })),
      ),
    'reports no member behind four others': () =>
      creating(async ({ ids, sound }) =>
        rewriting(await sound(), ({ unprocessedAccounts }) => ({
          unprocessedAccounts: unprocessedAccounts.filter(({ accountId }) => ids.indexOf(accountId) !== 4),
        })),
      ),
  },
  'CreateMembers/behaviour/rejected-batch-leaves-no-trace': {
    'keeps seven accounts before an eighth without an address': () =>
      creating(async ({ details, sound, create }) => {
        if (details[7] && details[7].email === undefined) await create(details.slice(0, 7))
        return sound()
      }),
    'keeps what stands before a 34th id that is short': () =>
      creating(async ({ details, sound, create }) => {
        if (details[33]?.accountId?.length === 11) await create(details.slice(0, 33))
        return sound()
      }),
    'keeps what stands behind a null at the third place': () =>
      creating(async ({ details, sound, create }) => {
        if (details[2]?.accountId === null) await create(details.slice(3))
        return sound()
      }),
    'keeps fifty of 51': () =>
      creating(async ({ details, sound, create }) => {
        if (details.length === 51) await create(details.slice(0, 50))
        return sound()
      }),
  },
}
