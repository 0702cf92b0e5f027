import type { Consequence } from '../../consequence.ts'
import type { Around } from '../../difference.ts'
import { faultRows } from '../fault.ts'
import { creating, creatingAnything, type Detail, getting, losing, OTHER_LAWS, rewriting } from './call.ts'

/** Keeps another address than the one it was given. */
const keeping = (change: (email: string) => string): Around =>
  creating(({ details, create }) =>
    create(details.map((detail): Detail => ({ ...detail, email: change(detail.email) }))),
  )

const within = (low: number, high: number) => (detail: Detail) =>
  Number(detail.accountId) >= low && Number(detail.accountId) < high

/** What one id of some hundreds is lost to. */
const LOST_BY_CHANCE: readonly Consequence[] = [
  ...OTHER_LAWS,
  {
    select: 'guardduty.DeleteMembers/protocol/safe-methods',
    why: 'It counts members that cannot be deleted, and one that is to be deleted may be lost.',
  },
]

/** Mistakes with certain ids, addresses and detectors only. */
export const valueFaults = faultRows({
  'guardduty-loses-ids-that-end-in-six-zeros': {
    text: 'CreateMembers loses ids that end in six zeros.',
    kind: 'rare-input',
    kills: ['guardduty.CreateMembers/behaviour/created-members-are-retrievable'],
    also: OTHER_LAWS,
    around: () => losing(({ accountId }) => /0{6}$/.test(accountId)),
  },
  'guardduty-loses-ids-of-31-bits': {
    text: 'CreateMembers loses ids up to 2³¹.',
    kind: 'rare-input',
    kills: ['guardduty.CreateMembers/behaviour/created-members-are-retrievable'],
    also: LOST_BY_CHANCE,
    around: () => losing(within(10 ** 9, 2 ** 31)),
  },
  'guardduty-loses-ids-of-32-bits': {
    text: 'CreateMembers loses ids from 2³¹ to 2³².',
    kind: 'rare-input',
    kills: ['guardduty.CreateMembers/behaviour/created-members-are-retrievable'],
    also: LOST_BY_CHANCE,
    around: () => losing(within(2 ** 31, 2 ** 32)),
  },
  'guardduty-loses-ids-of-33-bits': {
    text: 'CreateMembers loses ids from 2³² to 2³³.',
    kind: 'rare-input',
    kills: ['guardduty.CreateMembers/behaviour/created-members-are-retrievable'],
    also: LOST_BY_CHANCE,
    around: () => losing(within(2 ** 32, 2 ** 33)),
  },
  'guardduty-reads-some-ids-as-octal-numbers': {
    text: 'CreateMembers loses an id that begins and ends as an octal number may.',
    kind: 'rare-input',
    kills: ['guardduty.CreateMembers/behaviour/created-members-are-retrievable'],
    also: OTHER_LAWS,
    around: () => losing(({ accountId }) => /^0777.*0777$/.test(accountId)),
  },
  'guardduty-loses-an-id-of-eleven-zeros': {
    text: 'CreateMembers loses an id of eleven zeros.',
    kind: 'rare-input',
    kills: ['guardduty.CreateMembers/behaviour/created-members-are-retrievable'],
    also: OTHER_LAWS,
    around: () => losing(({ accountId }) => /^0{11}/.test(accountId)),
  },
  'guardduty-answers-no-id-of-eleven-zeros': {
    text: 'GetMembers answers no id of eleven zeros.',
    kind: 'partition',
    kills: ['guardduty.GetMembers/behaviour/answers-every-account-once'],
    also: OTHER_LAWS,
    around: () =>
      getting(({ ids, get }) => {
        const others = ids.filter((id) => !/^0{11}/.test(id))
        return others.length > 0 && others.length < ids.length ? get(others) : undefined
      }),
  },
  'guardduty-tells-addresses-by-local-part': {
    text: 'CreateMembers gives two equal local parts one address.',
    kind: 'state',
    kills: ['guardduty.CreateMembers/behaviour/email-is-kept'],
    also: OTHER_LAWS,
    around: () => {
      const known = new Map<string, string>()
      return keeping((email) => {
        const local = email.slice(0, email.indexOf('@'))
        if (!known.has(local)) known.set(local, email)
        return known.get(local) ?? email
      })
    },
  },
  'guardduty-keeps-addresses-in-lower-case': {
    text: 'CreateMembers keeps addresses in lower case.',
    kind: 'state',
    kills: ['guardduty.CreateMembers/behaviour/email-is-kept'],
    also: OTHER_LAWS,
    around: () => keeping((email) => email.toLowerCase()),
  },
  'guardduty-cuts-addresses-of-63-characters': {
    text: 'CreateMembers cuts addresses of 63 characters.',
    kind: 'state',
    kills: ['guardduty.CreateMembers/behaviour/email-is-kept'],
    also: OTHER_LAWS,
    around: () => keeping((email) => (email.length === 63 ? email.slice(1) : email)),
  },
  'guardduty-cuts-addresses-of-13-characters': {
    text: 'CreateMembers cuts addresses of 13 characters.',
    kind: 'state',
    kills: ['guardduty.CreateMembers/behaviour/email-is-kept'],
    also: OTHER_LAWS,
    around: () => keeping((email) => (email.length === 13 ? `${email}x` : email)),
  },
  'guardduty-drops-what-stands-behind-a-plus': {
    text: 'CreateMembers drops what stands behind a plus.',
    kind: 'state',
    kills: ['guardduty.CreateMembers/behaviour/email-is-kept'],
    also: OTHER_LAWS,
    around: () => keeping((email) => email.replace(/\+.*@/, '@')),
  },
  'guardduty-takes-a-local-part-for-a-number': {
    text: 'CreateMembers takes a local part for a number.',
    kind: 'state',
    kills: ['guardduty.CreateMembers/behaviour/email-is-kept'],
    also: OTHER_LAWS,
    around: () => keeping((email) => email.replace(/^0*(\d+)@/, '$1.0@')),
  },
  'guardduty-knows-detector-by-its-beginning': {
    text: 'CreateMembers knows a detector by its beginning.',
    kind: 'detector',
    kills: ['guardduty.CreateMembers/behaviour/unknown-detector-is-rejected'],
    also: OTHER_LAWS,
    around: () => (request, next) =>
      next({ ...request, path: request.path.replace(/(\/detector\/[0-9a-f]{32})[^/]+/, '$1') }),
  },
  'guardduty-knows-a-detector-in-upper-case': {
    text: 'GetMembers knows a detector in upper case.',
    kind: 'detector',
    kills: ['guardduty.GetMembers/behaviour/unknown-detector-is-rejected'],
    also: OTHER_LAWS,
    around: () => (request, next) =>
      next({ ...request, path: request.path.replace(/[0-9A-F]{32}/, (id) => id.toLowerCase()) }),
  },
  'guardduty-trims-the-id-of-a-detector': {
    text: 'GetMembers trims the id of a detector.',
    kind: 'detector',
    kills: ['guardduty.GetMembers/behaviour/unknown-detector-is-rejected'],
    also: OTHER_LAWS,
    around: () => (request, next) => next({ ...request, path: request.path.replace('%20/', '/') }),
  },
  'guardduty-touches-members-when-it-refuses': {
    text: 'GetMembers touches members when it refuses.',
    kind: 'state',
    kills: ['guardduty.GetMembers/behaviour/reading-changes-nothing'],
    also: OTHER_LAWS,
    around: () => {
      const touched = new Set<string>()
      const touches = creatingAnything(async ({ ids, sound }) => {
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
})
