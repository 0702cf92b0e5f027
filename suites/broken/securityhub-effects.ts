import { json } from '../../harness/model/exchange.ts'
import { accounts, without } from '../laws/accounts.ts'
import { alike } from '../laws/digits.ts'
import { carrying, type Defect, sentIn } from './defect.ts'
import { whileBusy } from './overlapping.ts'
import { answer, type Invitation, inviting, isInvitation, reporting, showing } from './securityhub-call.ts'

const BATCH = 'InviteMembers/behaviour'

/** Takes a batch, and leaves some of its members uninvited without saying so. */
const losing =
  (lost: (members: readonly string[], call: Invitation) => readonly string[]): (() => Defect) =>
  () =>
    inviting(async (call) => {
      const members = await call.membersOf(call.ids.slice(0, 50))
      const response = await call.sound()
      const refused = accounts(json(response), 'UnprocessedAccounts', 'AccountId')
      if (response.status === 200) await call.reset(lost(without(members, refused), call))
      return response
    })

/** Invites members of a batch that it refuses. */
const keeping =
  (kept: (listed: readonly unknown[], at: number) => readonly unknown[]): (() => Defect) =>
  () =>
    inviting(async ({ listed, sound, invite }) => {
      const response = await sound()
      const at = listed.findIndex((each) => typeof each !== 'string' || each.trim() === '')
      const good = kept(listed, at).filter((each) => typeof each === 'string' && each.trim() !== '')
      if (response.status === 400 && good.length > 0) await invite(good as readonly string[])
      return response
    })

/** Mistakes with what invitations do, under the requirement that they break. */
export const effectDefects: Readonly<Record<string, Readonly<Record<string, () => Defect>>>> = {
  [`${BATCH}/good-accounts-of-a-mixed-batch-are-invited`]: {
    'stops at a stranger': losing((members, { ids }) => {
      const at = ids.findIndex((id) => !members.includes(id))
      return at < 0 ? [] : ids.slice(at + 1).filter((id) => members.includes(id))
    }),
    'reports who comes before a stranger at the end': () =>
      inviting(async ({ ids, sound }) =>
        reporting(await sound(), (unprocessed) =>
          unprocessed.includes(ids.at(-1) ?? '')
            ? [...new Set([...unprocessed, ...ids.slice(0, 1)])]
            : unprocessed,
        ),
      ),
  },
  [`${BATCH}/invited-member-is-shown`]: {
    'invites only the first': losing((members, { ids }) => members.filter((id) => id !== ids[0])),
    'loses the last of a full batch': losing((members) => members.slice(49)),
    'loses number 12 of 37': losing((members) => (members.length === 37 ? members.slice(11, 12) : [])),
    'forgets the batch before': () => {
      let before: readonly string[] = []
      return inviting(async ({ ids, sound, reset, membersOf }) => {
        const response = await sound()
        if (response.status !== 200) return response
        if (before.length > 0) await reset(without(await membersOf(before), ids).slice(0, 50))
        before = ids
        return response
      })
    },
    'dates in seconds': showing((shown) =>
      'InvitedAt' in shown ? { ...shown, InvitedAt: 1_700_000_000 } : shown,
    ),
  },
  [`${BATCH}/second-invitation-is-answered`]: {
    'takes an invitation back when there is a second': () => {
      const seen = new Set<string>()
      return inviting(async ({ ids, sound, reset, membersOf }) => {
        const response = await sound()
        const again = ids.filter((id) => seen.has(id))
        for (const id of ids) seen.add(id)
        if (again.length > 0) await reset((await membersOf(again)).slice(0, 50))
        return response
      })
    },
    'fails on a second invitation': () =>
      inviting(async ({ sound }) => {
        const response = await sound()
        return response.body.includes('already invited') ? answer(500) : response
      }),
  },
  [`${BATCH}/rejected-batch-leaves-no-trace`]: {
    'invites who comes before the bad entry': keeping((listed, at) => listed.slice(0, at)),
    'invites who comes before a bad entry at the end': keeping((listed, at) =>
      at === listed.length - 1 ? listed : [],
    ),
    'invites the others where an entry is null': keeping((listed) => (listed.includes(null) ? listed : [])),
  },
  [`${BATCH}/deleted-member-is-not-invited`]: {
    'does not report who was deleted': () => {
      const gone = new Set<string>()
      return async (request, next) => {
        const listed = accounts(json({ status: 0, headers: {}, body: request.body ?? '' }), 'AccountIds')
        if (request.path === '/members/delete') for (const id of listed) gone.add(id)
        return inviting(async ({ sound }) =>
          reporting(await sound(), (ids) => ids.filter((id) => !gone.has(id))),
        )(request, next)
      }
    },
  },
  [`${BATCH}/members-belong-to-their-region`]: {
    'invites members of all regions': () => (request, next) =>
      next(
        isInvitation(request)
          ? {
              ...request,
              headers: {
                ...request.headers,
                Authorization: request.headers.Authorization?.replace('/eu-west-1/', '/us-east-1/') ?? '',
              },
            }
          : request,
      ),
    'does not report members of another region': () =>
      inviting(async ({ request, sound }) =>
        request.headers.Authorization?.includes('/eu-west-1/')
          ? reporting(await sound(), () => [])
          : undefined,
      ),
  },
  [`${BATCH}/state-follows-the-requests`]: {
    'remembers who was invited before they were deleted': () => {
      const seen = new Set<string>()
      return async (request, next) => {
        const response = await inviting(async ({ ids, sound }) => {
          const answered = await sound()
          const unprocessed = accounts(json(answered), 'UnprocessedAccounts', 'AccountId')
          if (answered.status === 200) for (const id of without(ids, unprocessed)) seen.add(id)
          return answered
        })(request, next)
        const created = accounts(sentIn(request), 'AccountDetails', 'AccountId').filter((id) => seen.has(id))
        if (request.path === '/members' && created.length > 0) {
          await next(carrying({ ...request, path: '/members/invite' }, { AccountIds: created }))
        }
        return response
      }
    },
    'invites members with the same last eleven digits too': () =>
      inviting(async ({ ids, sound, invite, membersOf }) => {
        const response = await sound()
        if (response.status !== 200 || ids.length !== 1) return response
        const others = alike(ids[0] ?? '').filter((other) => other.slice(1) === ids[0]?.slice(1))
        if (others.length > 0) await invite(await membersOf(others))
        return response
      }),
    'takes invitations back when a batch is refused': () => {
      let last: readonly string[] = []
      return inviting(async ({ ids, sound, reset, membersOf }) => {
        const response = await sound()
        if (response.status === 200 && ids.length > 0) last = ids.slice(0, 50)
        if (response.status === 400 && last.length > 0) await reset(await membersOf(last))
        return response
      })
    },
  },
  [`${BATCH}/parallel-batches-lose-nothing`]: {
    'forgets a batch that comes while it is busy': () =>
      whileBusy(isInvitation, async (request, next) => {
        await next(carrying(request, { AccountIds: [] }))
        return answer(200)
      }),
  },
}
