import { type HttpRequest, member } from '../../../model/exchange.ts'
import { sentIn } from '../../variations/altered.ts'
import { CRASHES } from '../../variations/breaking.ts'
import { FAILED, inviting, losing, reporting } from '../../variations/securityhub.ts'
import { faultRows } from '../fault.ts'

const isEmpty = (request: HttpRequest) => {
  const listed = member(sentIn(request), 'AccountIds')
  return Array.isArray(listed) && listed.length === 0
}

export const boundarySecurityHubFaults = faultRows({
  'securityhub-fails-on-an-empty-list': {
    text: 'InviteMembers answers an empty list with 500.',
    kind: 'boundary',
    kills: ['securityhub.InviteMembers/behaviour/any-valid-shape-is-answered'],
    also: CRASHES,
    middleware: () => inviting(({ request }) => (isEmpty(request) ? FAILED : undefined)),
  },
  'securityhub-fails-on-151': {
    text: 'InviteMembers answers more than 150 accounts with 500.',
    kind: 'boundary',
    kills: ['securityhub.InviteMembers/behaviour/any-valid-shape-is-answered'],
    also: [
      ...CRASHES,
      ...['created-member-is-invited', 'unknown-account-is-not-invited'].map((name) => ({
        select: `securityhub.InviteMembers/behaviour/${name}`,
        why: 'It invites longer lists, too.',
      })),
    ],
    middleware: () => inviting(({ listed }) => (listed.length > 150 ? FAILED : undefined)),
  },
  'securityhub-loses-the-fiftieth': {
    text: 'InviteMembers does not invite the fiftieth account of a batch.',
    kind: 'boundary',
    kills: ['securityhub.InviteMembers/behaviour/invited-member-is-shown'],
    also: [
      {
        select: 'securityhub.InviteMembers/behaviour/parallel-batches-lose-nothing',
        why: 'It invites full batches.',
      },
      {
        select: 'securityhub.InviteMembers/behaviour/created-member-is-invited',
        why: 'It invites longer lists, and looks at their members.',
      },
    ],
    middleware: losing((members) => members.slice(49)),
  },
  'securityhub-forgets-the-last-of-50': {
    text: 'InviteMembers does not report the last of 50 accounts.',
    kind: 'boundary',
    kills: ['securityhub.InviteMembers/behaviour/unknown-account-is-not-invited'],
    middleware: () =>
      inviting(async ({ listed, correct }) =>
        listed.length === 50 ? reporting(await correct(), (ids) => ids.slice(0, -1)) : undefined,
      ),
  },
})
