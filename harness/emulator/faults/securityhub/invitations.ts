import { accounts, without } from '../../../model/accounts.ts'
import { json } from '../../../model/exchange.ts'
import type { Around } from '../../difference.ts'
import { faultRows } from '../fault.ts'
import { whileBusy } from '../overlapping.ts'
import { answer, type Invitation, inviting, isInvitation, reporting, showing } from './call.ts'

/** Takes a batch, and leaves some of its members uninvited without saying so. */
const losing =
  (lost: (members: readonly string[], call: Invitation) => readonly string[]): (() => Around) =>
  () =>
    inviting(async (call) => {
      const members = await call.membersOf(call.ids.slice(0, 50))
      const response = await call.sound()
      const refused = accounts(json(response), 'UnprocessedAccounts', 'AccountId')
      if (response.status === 200) await call.reset(lost(without(members, refused), call))
      return response
    })

/** Mistakes with what invitations do. */
export const invitationFaults = faultRows({
  'securityhub-invites-up-to-a-stranger': {
    text: 'InviteMembers stops at the first account that is no member, and says nothing of the rest.',
    kind: 'partition',
    kills: ['securityhub.InviteMembers/behaviour/good-accounts-of-a-mixed-batch-are-invited'],
    also: [
      {
        select: 'securityhub.InviteMembers/behaviour/state-follows-the-requests',
        why: 'It may draw such batches.',
      },
    ],
    around: losing((members, { ids }) => {
      const at = ids.findIndex((id) => !members.includes(id))
      return at < 0 ? [] : ids.slice(at + 1).filter((id) => members.includes(id))
    }),
  },
  'securityhub-reports-the-first-for-the-last': {
    text: 'InviteMembers reports the first account where the last is no member.',
    kind: 'partition',
    kills: ['securityhub.InviteMembers/behaviour/good-accounts-of-a-mixed-batch-are-invited'],
    also: [
      {
        select: 'securityhub.InviteMembers/behaviour/state-follows-the-requests',
        why: 'It may draw such batches.',
      },
    ],
    around: () =>
      inviting(async ({ ids, sound }) =>
        reporting(await sound(), (unprocessed) =>
          unprocessed.includes(ids.at(-1) ?? '')
            ? [...new Set([...unprocessed, ...ids.slice(0, 1)])]
            : unprocessed,
        ),
      ),
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
    around: losing((members, { ids }) => members.filter((id) => id !== ids[0])),
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
    ],
    around: losing((members) => members.slice(49)),
  },
  'securityhub-loses-12-of-37': {
    text: 'InviteMembers does not invite the twelfth account of a batch of 37.',
    kind: 'rare-input',
    kills: ['securityhub.InviteMembers/behaviour/invited-member-is-shown'],
    around: losing((members) => (members.length === 37 ? members.slice(11, 12) : [])),
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
    around: () => {
      let before: readonly string[] = []
      return inviting(async ({ ids, sound, reset, membersOf }) => {
        const response = await sound()
        if (response.status !== 200) return response
        if (before.length > 0) await reset(without(await membersOf(before), ids).slice(0, 50))
        before = ids
        return response
      })
    },
  },
  'securityhub-dates-in-seconds': {
    text: 'GetMembers shows when a member was invited in seconds since 1970.',
    kind: 'response-shape',
    kills: ['securityhub.InviteMembers/behaviour/invited-member-is-shown'],
    around: showing((shown) => ('InvitedAt' in shown ? { ...shown, InvitedAt: 1_700_000_000 } : shown)),
  },
  'securityhub-takes-back-at-the-second': {
    text: 'A second invitation takes the first one back.',
    kind: 'state',
    kills: ['securityhub.InviteMembers/behaviour/second-invitation-is-answered'],
    also: [{ select: 'securityhub.InviteMembers/behaviour/*', why: 'It invites some members twice.' }],
    around: () => {
      const seen = new Set<string>()
      return inviting(async ({ ids, sound, reset, membersOf }) => {
        const response = await sound()
        const again = ids.filter((id) => seen.has(id))
        for (const id of ids) seen.add(id)
        if (again.length > 0) await reset((await membersOf(again)).slice(0, 50))
        return response
      })
    },
  },
  'securityhub-crashes-at-the-second': {
    text: 'A second invitation is answered with 500.',
    kind: 'status',
    kills: ['securityhub.InviteMembers/behaviour/second-invitation-is-answered'],
    also: [
      {
        select: 'securityhub.InviteMembers/protocol/*',
        why: 'An answer of 500 breaks what is asked of errors.',
      },
      { select: 'securityhub.InviteMembers/behaviour/*', why: 'It invites some members twice.' },
    ],
    around: () =>
      inviting(async ({ sound }) => {
        const response = await sound()
        return response.body.includes('already invited') ? answer(500) : response
      }),
  },
  'securityhub-forgets-while-busy': {
    text: 'InviteMembers forgets a batch that comes while another is under way.',
    kind: 'concurrency',
    kills: ['securityhub.InviteMembers/behaviour/parallel-batches-lose-nothing'],
    also: [
      {
        select: 'securityhub.InviteMembers/behaviour/*',
        why: 'Batches of other laws are under way at once.',
      },
    ],
    around: () =>
      whileBusy(
        isInvitation,
        inviting(({ listed, ids, invite }) => (isSound(listed, ids) ? invite([]) : undefined)),
      ),
  },
})

const isSound = (listed: readonly unknown[], ids: readonly string[]) =>
  listed.length > 0 && ids.length === listed.length && ids.every((id) => id.trim() !== '')
