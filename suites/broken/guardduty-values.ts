import type { Defect } from './defect.ts'
import { creating, type Detail, getting, losing, rewriting } from './guardduty-call.ts'

/** Keeps another address than the one it was given. */
const keeping = (change: (email: string) => string): Defect =>
  creating(({ details, create }) =>
    details.every(({ email }) => typeof email === 'string' && email.length <= 64) && details.length > 0
      ? create(details.map((detail): Detail => ({ ...detail, email: change(detail.email) })))
      : undefined,
  )

const within = (low: number, high: number) => (detail: Detail) =>
  Number(detail.accountId) >= low && Number(detail.accountId) < high

/** Mistakes with certain ids, addresses and detectors only, under the requirement that they break. */
export const valueDefects: Readonly<Record<string, Readonly<Record<string, () => Defect>>>> = {
  'CreateMembers/behaviour/created-members-are-retrievable': {
    'loses ids that end in six zeros': () => losing(({ accountId }) => /0{6}$/.test(accountId)),
    'loses ids up to 2³¹': () => losing(within(10 ** 9, 2 ** 31)),
    'loses ids from 2³¹ to 2³²': () => losing(within(2 ** 31, 2 ** 32)),
    'loses ids from 2³² to 2³³': () => losing(within(2 ** 32, 2 ** 33)),
    'reads some ids as octal numbers': () => losing(({ accountId }) => /^0[1-7][0-7]{3}/.test(accountId)),
    'loses an id of eleven zeros': () => losing(({ accountId }) => /^0{11}/.test(accountId)),
  },
  'GetMembers/behaviour/answers-every-account-once': {
    'answers no id of eleven zeros': () =>
      getting(({ ids, get }) => {
        const others = ids.filter((id) => !/^0{11}/.test(id))
        return others.length > 0 && others.length < ids.length ? get(others) : undefined
      }),
  },
  'CreateMembers/behaviour/email-is-kept': {
    'gives two equal local parts one address': () => {
      const known = new Map<string, string>()
      return keeping((email) => {
        const local = email.slice(0, email.indexOf('@'))
        if (!known.has(local)) known.set(local, email)
        return known.get(local) ?? email
      })
    },
    'keeps addresses in lower case': () => keeping((email) => email.toLowerCase()),
    'cuts addresses of 63 characters': () =>
      keeping((email) => (email.length === 63 ? email.slice(1) : email)),
    'cuts addresses of 13 characters': () => keeping((email) => (email.length === 13 ? `${email}x` : email)),
    'drops what stands behind a plus': () => keeping((email) => email.replace(/\+.*@/, '@')),
    'takes a local part for a number': () => keeping((email) => email.replace(/^0*(\d+)@/, '$1.0@')),
  },
  'CreateMembers/behaviour/unknown-detector-is-rejected': {
    'knows a detector by its beginning': () => (request, next) =>
      next({ ...request, path: request.path.replace(/(\/detector\/[0-9a-f]{32})[^/]+/, '$1') }),
  },
  'GetMembers/behaviour/unknown-detector-is-rejected': {
    'knows a detector in upper case': () => (request, next) =>
      next({ ...request, path: request.path.replace(/[0-9A-F]{32}/, (id) => id.toLowerCase()) }),
    'trims the id of a detector': () => (request, next) =>
      next({ ...request, path: request.path.replace('%20/', '/') }),
  },
  'GetMembers/behaviour/reading-changes-nothing': {
    'touches members when it refuses': () => {
      const touched = new Set<string>()
      const touches = creating(async ({ ids, sound }) => {
        const response = await sound()
        if (response.status === 400) for (const id of ids) touched.add(id)
        return response
      })
      const shows = getting(async ({ sound }) =>
        rewriting(await sound(), ({ members }) => ({
          members: members.map((member) =>
            touched.has(member.accountId) ? { ...member, updatedAt: '2030-01-01T00:00:00.000Z' } : member,
          ),
        })),
      )
      return (request, next) => touches(request, (each) => shows(each, next))
    },
  },
}
