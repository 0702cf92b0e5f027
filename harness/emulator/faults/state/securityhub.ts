import { accounts, without } from '../../../model/accounts.ts'
import { json } from '../../../model/exchange.ts'
import { carrying, namesCharset, sentIn } from '../../variations/messages.ts'
import {
  bareResponse,
  inviting,
  isInvitation,
  losingInvitations,
  reportingUninvited,
} from '../../variations/securityhub.ts'
import { faultRows } from '../fault.ts'

export const stateSecurityHubFaults = faultRows({
  'securityhub-forgets-what-names-its-charset': {
    text: 'InviteMembers forgets the invitations of a request that names its charset.',
    kind: 'state',
    kills: ['securityhub.InviteMembers/behaviour/later-reads-agree'],
    middleware: losingInvitations((members, { request }) => (namesCharset(request) ? members : [])),
  },
  'securityhub-invites-the-first-alone': {
    text: 'InviteMembers invites the first account of a batch alone.',
    kind: 'state',
    kills: ['securityhub.InviteMembers/behaviour/invited-member-is-shown'],
    also: [
      {
        select: 'securityhub.InviteMembers/behaviour/*',
        why: 'It reads invitations back, of several members at once.',
      },
    ],
    middleware: losingInvitations((members, { ids }) => members.filter((id) => id !== ids[0])),
  },
  'securityhub-forgets-the-batch-before': {
    text: 'InviteMembers takes the invitations of the batch before back.',
    kind: 'state',
    kills: ['securityhub.InviteMembers/behaviour/invited-member-is-shown'],
    also: [
      {
        select: 'securityhub.InviteMembers/behaviour/state-follows-the-requests',
        why: 'It may draw such batches.',
      },
    ],
    middleware: () => {
      let before: readonly string[] = []
      return inviting(async ({ ids, correct, reset, membersOf }) => {
        const response = await correct()
        if (response.status !== 200) return response
        if (before.length > 0) await reset(without(await membersOf(before), ids).slice(0, 50))
        before = ids
        return response
      })
    },
  },
  'securityhub-takes-back-at-the-second': {
    text: 'A second invitation takes the first one back.',
    kind: 'state',
    kills: ['securityhub.InviteMembers/behaviour/second-invitation-is-answered'],
    also: [{ select: 'securityhub.InviteMembers/behaviour/*', why: 'It invites some members twice.' }],
    middleware: () => {
      const seen = new Set<string>()
      return inviting(async ({ ids, correct, reset, membersOf }) => {
        const response = await correct()
        const again = ids.filter((id) => seen.has(id))
        for (const id of ids) seen.add(id)
        if (again.length > 0) await reset((await membersOf(again)).slice(0, 50))
        return response
      })
    },
  },
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
    middleware: () => {
      const gone = new Set<string>()
      return async (request, next) => {
        const listed = accounts(json({ status: 0, headers: {}, body: request.body ?? '' }), 'AccountIds')
        if (request.path === '/members/delete') for (const id of listed) gone.add(id)
        return inviting(async ({ correct }) =>
          reportingUninvited(await correct(), (ids) => ids.filter((id) => !gone.has(id))),
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
    middleware: () => (request, next) =>
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
  'securityhub-remembers-invitations': {
    text: 'A member who is created again is still invited.',
    kind: 'state',
    kills: ['securityhub.InviteMembers/behaviour/state-follows-the-requests'],
    middleware: () => {
      const seen = new Set<string>()
      return async (request, next) => {
        const response = await inviting(async ({ ids, correct }) => {
          const answered = await correct()
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
  'securityhub-needs-no-hub': {
    text: 'InviteMembers needs no hub.',
    kind: 'state',
    kills: ['securityhub.InviteMembers/behaviour/hub-must-be-enabled'],
    also: [
      {
        select: 'securityhub.InviteMembers/response/wording/not-subscribed',
        why: 'The refusal it reads never comes.',
      },
    ],
    middleware: () =>
      inviting(async ({ correct }) => {
        const response = await correct()
        return response.status === 401 ? bareResponse(200) : response
      }),
  },
  'securityhub-makes-members-of-strangers': {
    text: 'InviteMembers makes members of accounts that are none.',
    kind: 'state',
    kills: ['securityhub.InviteMembers/behaviour/unknown-account-is-not-invited'],
    also: [
      {
        select: 'securityhub.InviteMembers/behaviour/state-follows-the-requests',
        why: 'Strangers are invited on the way.',
      },
    ],
    middleware: () =>
      inviting(async ({ ids, correct, create, invite, membersOf }) => {
        const response = await correct()
        const strangers = response.status === 200 ? without(ids, await membersOf(ids)) : []
        if (strangers.length > 0 && strangers.length <= 50) {
          await create(strangers)
          await invite(strangers)
        }
        return response
      }),
  },
})
