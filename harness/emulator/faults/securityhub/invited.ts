import { accounts, without } from '../../../model/accounts.ts'
import { alike } from '../../../model/digits.ts'
import { json } from '../../../model/exchange.ts'
import { carrying, sentIn } from '../../altered.ts'
import { faultRows } from '../fault.ts'
import { inviting, isInvitation, reporting } from './call.ts'

/** Mistakes with who is meant: after a deletion, in another region, with other digits. */
export const invitedFaults = faultRows({
  'securityhub-hides-the-deleted': {
    text: 'InviteMembers does not report members that were deleted.',
    kind: 'state',
    kills: ['securityhub.InviteMembers/behaviour/deleted-member-is-not-invited'],
    also: [
      {
        select: 'securityhub.InviteMembers/behaviour/state-follows-the-requests',
        why: 'It deletes members and invites them.',
      },
    ],
    around: () => {
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
  'securityhub-invites-in-all-regions': {
    text: 'InviteMembers invites the members of another region.',
    kind: 'state',
    kills: ['securityhub.InviteMembers/behaviour/members-belong-to-their-region'],
    also: [
      {
        select: 'securityhub.InviteMembers/behaviour/hub-must-be-enabled',
        why: 'The region without a hub is taken for one that has it.',
      },
      {
        select: 'securityhub.InviteMembers/response/wording/not-subscribed',
        why: 'The refusal it reads never comes.',
      },
    ],
    around: () => (request, next) =>
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
  },
  'securityhub-hides-other-regions': {
    text: 'InviteMembers does not report who is a member in another region only.',
    kind: 'partition',
    kills: ['securityhub.InviteMembers/behaviour/members-belong-to-their-region'],
    around: () =>
      inviting(async ({ request, sound }) =>
        request.headers.Authorization?.includes('/eu-west-1/')
          ? reporting(await sound(), () => [])
          : undefined,
      ),
  },
  'securityhub-remembers-invitations': {
    text: 'A member who is created again is still invited.',
    kind: 'state',
    kills: ['securityhub.InviteMembers/behaviour/state-follows-the-requests'],
    around: () => {
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
  },
  'securityhub-compares-eleven-digits': {
    text: 'InviteMembers invites all members whose last eleven digits are those of an account.',
    kind: 'identity',
    kills: ['securityhub.InviteMembers/behaviour/state-follows-the-requests'],
    around: () =>
      inviting(async ({ ids, sound, invite, membersOf }) => {
        const response = await sound()
        if (response.status !== 200 || ids.length !== 1) return response
        const others = alike(ids[0] ?? '').filter((other) => other.slice(1) === ids[0]?.slice(1))
        if (others.length > 0) await invite(await membersOf(others))
        return response
      }),
  },
})
