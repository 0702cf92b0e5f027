import { accounts } from '../../../model/accounts.ts'
import { type HttpRequest, json } from '../../../model/exchange.ts'
import {
  creating,
  creatingAnything,
  type Detail,
  deleting,
  deletionFault,
  deletionsReported,
  GUARDDUTY_LAWS,
  getting,
  idsIn,
  isDeletion,
  rewritingMembers,
  withAccountIds,
} from '../../variations/guardduty.ts'
import { namesCharset, reachesHandler, saying, sentIn } from '../../variations/messages.ts'
import type { Middleware } from '../../variations/variation.ts'
import { faultRows } from '../fault.ts'

const existing = (body: string) => accounts(json({ status: 200, headers: {}, body }), 'unprocessedAccounts')

/** Keeps another address than the one it was given. */
const keeping = (change: (email: string) => string): Middleware =>
  creating(({ details, create }) =>
    create(details.map((detail): Detail => ({ ...detail, email: change(detail.email) }))),
  )

export const stateGuardDutyFaults = faultRows({
  'guardduty-forgets-what-names-its-charset': {
    text: 'CreateMembers forgets the members of a request that names its charset.',
    kind: 'state',
    kills: ['guardduty.CreateMembers/behaviour/later-reads-agree'],
    middleware: () =>
      creating(async ({ ids, request, correct, remove }) => {
        const response = await correct()
        if (namesCharset(request)) await remove(ids)
        return response
      }),
  },
  'guardduty-keeps-what-names-its-charset': {
    text: 'DeleteMembers keeps the members of a request that names its charset.',
    kind: 'state',
    kills: ['guardduty.DeleteMembers/behaviour/later-reads-agree'],
    middleware: () =>
      deleting(async ({ request, get }) =>
        namesCharset(request) ? saying(await get(['0'.repeat(12)]), { unprocessedAccounts: [] }) : undefined,
      ),
  },
  'guardduty-reports-all-of-49': {
    text: 'CreateMembers reports all of 49.',
    kind: 'state',
    kills: ['guardduty.CreateMembers/behaviour/new-accounts-are-created'],
    also: GUARDDUTY_LAWS,
    middleware: () =>
      creating(async ({ ids, correct, remove }) => {
        const response = await correct()
        if (ids.length !== 49 || response.status !== 200) return response
        await remove(ids)
        const unprocessedAccounts = ids.map((accountId) => ({ accountId, result: 'No.' }))
        return rewritingMembers(response, () => ({ unprocessedAccounts }))
      }),
  },
  'guardduty-deletes-late': deletionFault(
    'deleted-members-are-gone',
    'state',
    'DeleteMembers keeps members until others are created; for ever would fill the quota of members.',
    () => {
      let late: readonly HttpRequest[] = []
      return async (request, next) => {
        if (isDeletion(request) && reachesHandler(request)) {
          const path = request.path.replace('/delete', '/get')
          const response = await next({ ...request, path })
          if (response.status === 200) late = [...late, request]
          return deletionsReported(response, [])
        }
        if (request.path.endsWith('/member')) {
          const due = late
          late = []
          for (const each of due) await next(each)
        }
        return next(request)
      }
    },
  ),
  'guardduty-deletes-for-good': deletionFault(
    'deleted-member-can-be-created-again',
    'state',
    'A member who was deleted is lost when it is created again.',
    () => {
      const buried = new Set<string>()
      return async (request, next) => {
        const response = await next(request)
        if (response.status !== 200) return response
        if (request.path.endsWith('/member/delete')) for (const id of idsIn(request)) buried.add(id)
        const again = accounts(sentIn(request), 'accountDetails').filter((id) => buried.has(id))
        if (request.path.endsWith('/member') && again.length > 0) {
          await next(withAccountIds({ ...request, path: `${request.path}/delete` }, again))
        }
        return response
      }
    },
    GUARDDUTY_LAWS,
  ),
  'guardduty-takes-a-reported-address': {
    text: 'CreateMembers takes the new address of a member that it reports.',
    kind: 'state',
    kills: ['guardduty.CreateMembers/behaviour/existing-email-is-kept'],
    also: GUARDDUTY_LAWS,
    middleware: () =>
      creating(async ({ details, correct, create, remove }) => {
        const response = await correct()
        const known = existing(response.body)
        if (known.length > 0) {
          await remove(known)
          await create(details.filter(({ accountId }: Detail) => known.includes(accountId)))
        }
        return response
      }),
  },
  'guardduty-remembers-old-addresses': {
    text: 'CreateMembers gives a deleted member its old address again.',
    kind: 'state',
    kills: ['guardduty.CreateMembers/behaviour/state-follows-the-requests'],
    also: GUARDDUTY_LAWS,
    middleware: () => {
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
    also: GUARDDUTY_LAWS,
    middleware: () => {
      const deleted = new Set<string>()
      const notes = deleting(({ ids }) => {
        for (const id of ids) deleted.add(id)
        return undefined
      })
      const revives = creatingAnything(async ({ correct, create }) => {
        const response = await correct()
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
    also: GUARDDUTY_LAWS,
    middleware: () =>
      creating(async ({ ids, correct, remove }) => {
        const response = await correct()
        const existing = accounts(json(response), 'unprocessedAccounts').filter((id) => ids.indexOf(id) > 2)
        if (existing.length > 0) await remove(existing)
        return response
      }),
  },
  'guardduty-tells-addresses-by-local-part': {
    text: 'CreateMembers gives two equal local parts one address.',
    kind: 'state',
    kills: ['guardduty.CreateMembers/behaviour/email-is-kept'],
    also: GUARDDUTY_LAWS,
    middleware: () => {
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
    also: GUARDDUTY_LAWS,
    middleware: () => keeping((email) => email.toLowerCase()),
  },
  'guardduty-cuts-addresses-of-63-characters': {
    text: 'CreateMembers cuts addresses of 63 characters.',
    kind: 'state',
    kills: ['guardduty.CreateMembers/behaviour/email-is-kept'],
    also: GUARDDUTY_LAWS,
    middleware: () => keeping((email) => (email.length === 63 ? email.slice(1) : email)),
  },
  'guardduty-cuts-addresses-of-13-characters': {
    text: 'CreateMembers cuts addresses of 13 characters.',
    kind: 'state',
    kills: ['guardduty.CreateMembers/behaviour/email-is-kept'],
    also: GUARDDUTY_LAWS,
    middleware: () => keeping((email) => (email.length === 13 ? `${email}x` : email)),
  },
  'guardduty-drops-what-stands-behind-a-plus': {
    text: 'CreateMembers drops what stands behind a plus.',
    kind: 'state',
    kills: ['guardduty.CreateMembers/behaviour/email-is-kept'],
    also: GUARDDUTY_LAWS,
    middleware: () => keeping((email) => email.replace(/\+.*@/, '@')),
  },
  'guardduty-takes-a-local-part-for-a-number': {
    text: 'CreateMembers takes a local part for a number.',
    kind: 'state',
    kills: ['guardduty.CreateMembers/behaviour/email-is-kept'],
    also: GUARDDUTY_LAWS,
    middleware: () => keeping((email) => email.replace(/^0*(\d+)@/, '$1.0@')),
  },
  'guardduty-touches-members-when-it-refuses': {
    text: 'GetMembers touches members when it refuses.',
    kind: 'state',
    kills: ['guardduty.GetMembers/behaviour/reading-changes-nothing'],
    also: GUARDDUTY_LAWS,
    middleware: () => {
      const touched = new Set<string>()
      const touches = creatingAnything(async ({ ids, correct }) => {
        const response = await correct()
        if (response.status === 400) for (const id of ids) touched.add(id)
        return response
      })
      const shows = getting(async ({ correct }) =>
        rewritingMembers(await correct(), ({ members }) => ({
          members: members.map((member) =>
            touched.has(member.accountId) ? { ...member, updatedAt: '2030-01-01T00:00:00.000Z' } : member,
          ),
        })),
      )
      return (request, next) => touches(request, (each) => shows(each, next))
    },
  },
  // The members of a detector are assigned where they should be added to.
  'forgets-first-batch': {
    text: 'A later CreateMembers batch replaces the members that were there.',
    kind: 'state',
    kills: [
      'guardduty.CreateMembers/behaviour/created-members-are-retrievable',
      'guardduty.CreateMembers/behaviour/existing-member-is-reported',
    ],
    also: ['behaviour/*', 'protocol/safe-methods', 'response/wording/*'].map((part) => ({
      select: `guardduty.*/${part}`,
      why: 'It reads members back, and another property may be creating some meanwhile.',
    })),
    pipeline: ({ handle }) => ({
      handle: (id, input, region) => {
        if (id === 'guardduty.CreateMembers') {
          region.guardduty.detectors.get(input.path.detectorId ?? '')?.members.clear()
        }
        return handle(id, input, region)
      },
    }),
  },
})
