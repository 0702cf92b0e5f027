import { accounts, repeated } from '../../harness/model/accounts.ts'
import { json, member } from '../../harness/model/exchange.ts'
import type { Defect } from './defect.ts'
import { creating, type Detail, getting, type Lists, REFUSED, rewriting } from './guardduty-call.ts'

const ADMINISTRATOR = '000000000000'

/** Changes what is reported, in the answers to one operation. */
const reporting = (
  on: typeof creating,
  change: (list: Lists['unprocessedAccounts']) => Lists['unprocessedAccounts'],
): Defect =>
  on(async ({ sound }) =>
    rewriting(await sound(), ({ unprocessedAccounts }) => ({
      unprocessedAccounts: change(unprocessedAccounts),
    })),
  )

const existing = (body: string) => accounts(json({ status: 200, headers: {}, body }), 'unprocessedAccounts')

/** Mistakes with accounts that are reported, repeated or there already, under the requirement that they break. */
export const reportDefects: Readonly<Record<string, Readonly<Record<string, () => Defect>>>> = {
  'CreateMembers/behaviour/reports-no-account-twice': {
    'reports the last account twice': () => reporting(creating, (list) => [...list, ...list.slice(-1)]),
    'reports one of 25 accounts twice': () =>
      reporting(creating, (list) => (list.length === 25 ? [...list, ...list.slice(11, 12)] : list)),
  },
  'CreateMembers/behaviour/unprocessed-accounts-have-a-reason': {
    'gives no reason': () => reporting(creating, (list) => list.map((each) => ({ ...each, result: ' ' }))),
  },
  'GetMembers/behaviour/unprocessed-accounts-have-a-reason': {
    'gives one reason for two': () =>
      reporting(getting, (list) => list.map((each, at) => (at === 1 ? { ...each, result: '' } : each))),
  },
  'CreateMembers/behaviour/duplicates-are-answered': {
    'refuses a repeated account, and keeps it': () =>
      creating(async ({ ids, sound }) => {
        if (repeated(ids).length > 0) await sound()
        return repeated(ids).length > 0 ? REFUSED : undefined
      }),
    'says nothing of repeated accounts, and forgets them': () =>
      creating(async ({ ids, details, create, sound }) => {
        const twice = repeated(ids)
        const rest = details.filter(({ accountId }) => !twice.includes(accountId))
        if (twice.length === 0 || rest.length === 0) return sound()
        return create(rest)
      }),
  },
  'GetMembers/behaviour/duplicates-are-answered': {
    'finds no repeated id': () =>
      getting(({ ids, get }) => {
        const once = ids.filter((id) => !repeated(ids).includes(id))
        return once.length > 0 && once.length < ids.length ? get(once) : undefined
      }),
    'finds a repeated id once and misses it once': () =>
      getting(async ({ ids, sound }) =>
        rewriting(await sound(), ({ unprocessedAccounts }) => ({
          unprocessedAccounts: [
            ...unprocessedAccounts,
            ...repeated(ids).map((accountId) => ({ accountId, result: 'No.' })),
          ],
        })),
      ),
  },
  'CreateMembers/behaviour/own-account-is-no-member': {
    'does not report the administrator': () =>
      reporting(creating, (list) => list.filter(({ accountId }) => accountId !== ADMINISTRATOR)),
    'makes a member of the administrator': () => {
      let made = false
      const creates = creating(({ ids }) => {
        made ||= ids.includes(ADMINISTRATOR)
        return undefined
      })
      const shows = getting(async ({ ids, sound }) =>
        rewriting(await sound(), ({ members }) => ({
          members:
            made && ids.includes(ADMINISTRATOR)
              ? [...members, { accountId: ADMINISTRATOR, email: 'a@example.com' }]
              : members,
        })),
      )
      return (request, next) => creates(request, (each) => shows(each, next))
    },
    'loses what stands behind the administrator': () =>
      creating(async ({ ids, sound, remove }) => {
        const response = await sound()
        const at = ids.indexOf(ADMINISTRATOR)
        if (at >= 0 && at < ids.length - 1) await remove(ids.slice(at + 1))
        return response
      }),
  },
  'CreateMembers/behaviour/existing-email-is-kept': {
    'takes the new address of a member that it reports': () =>
      creating(async ({ details, sound, create, remove }) => {
        const response = await sound()
        const known = existing(response.body)
        if (known.length > 0) {
          await remove(known)
          await create(details.filter(({ accountId }: Detail) => known.includes(accountId)))
        }
        return response
      }),
  },
  'CreateMembers/behaviour/email-is-not-echoed': {
    'repeats an address that is too long': () =>
      creating(async ({ details, sound }) => {
        const response = await sound()
        const long = details.find(({ email }) => typeof email === 'string' && email.length > 64)
        return long
          ? { ...response, body: JSON.stringify({ message: `${long.email} is too long` }) }
          : response
      }),
    'repeats the whole request when it is too long': () =>
      creating(({ details }) =>
        details.length > 50
          ? { ...REFUSED, body: JSON.stringify({ message: JSON.stringify(details) }) }
          : undefined,
      ),
  },
  'CreateMembers/response/wording/existing-member': {
    'has words of its own': () =>
      reporting(creating, (list) => list.map((each) => ({ ...each, result: 'Known.' }))),
  },
  'CreateMembers/response/wording/unknown-detector': { 'has words of its own': () => creating(inOtherWords) },
  'GetMembers/response/wording/unknown-detector': { 'has words of its own': () => getting(inOtherWords) },
  'GetMembers/response/wording/out-of-range': { 'has words of its own': () => getting(inOtherWords) },
}

async function inOtherWords({ sound }: Parameters<Parameters<typeof creating>[0]>[0]) {
  const response = await sound()
  const message = member(json(response), 'message')
  return message === undefined ? response : { ...response, body: '{"message":"There is something wrong."}' }
}
