import { without } from '../../../model/accounts.ts'
import type { Around } from '../../difference.ts'
import { faultRows } from '../fault.ts'
import { inviting, reporting } from './call.ts'

/** Does not tell strangers from members of whom it keeps the same. */
const confusing =
  (kept: (id: string) => string | number): (() => Around) =>
  () => {
    const seen = new Map<string | number, Set<string>>()
    return async (request, next) => {
      if (request.path === '/members' && request.method === 'POST') {
        for (const [id] of (request.body ?? '').matchAll(/\d{12}/g)) {
          seen.set(kept(id), (seen.get(kept(id)) ?? new Set()).add(id))
        }
      }
      return inviting(async ({ sound }) =>
        reporting(await sound(), (ids) =>
          ids.filter((id) => ![...(seen.get(kept(id)) ?? [])].some((other) => id !== other)),
        ),
      )(request, next)
    }
  }

/** Mistakes with accounts that are no members. */
export const strangerFaults = faultRows({
  'securityhub-forgets-the-last-of-50': {
    text: 'InviteMembers does not report the last of 50 accounts.',
    kind: 'boundary',
    kills: ['securityhub.InviteMembers/behaviour/unknown-account-is-not-invited'],
    around: () =>
      inviting(async ({ listed, sound }) =>
        listed.length === 50 ? reporting(await sound(), (ids) => ids.slice(0, -1)) : undefined,
      ),
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
    around: () =>
      inviting(async ({ ids, sound, create, invite, membersOf }) => {
        const response = await sound()
        const strangers = response.status === 200 ? without(ids, await membersOf(ids)) : []
        if (strangers.length > 0 && strangers.length <= 50) {
          await create(strangers)
          await invite(strangers)
        }
        return response
      }),
  },
  'securityhub-confuses-last-eleven-digits': {
    text: 'InviteMembers takes a stranger for a member with the same last eleven digits.',
    kind: 'identity',
    kills: ['securityhub.InviteMembers/behaviour/unknown-account-is-not-invited'],
    around: confusing((id) => id.slice(1)),
  },
  'securityhub-confuses-first-six-digits': {
    text: 'InviteMembers takes a stranger for a member with the same first six digits.',
    kind: 'identity',
    kills: ['securityhub.InviteMembers/behaviour/unknown-account-is-not-invited'],
    also: [
      {
        select: 'securityhub.InviteMembers/behaviour/*',
        why: 'Two of thousands of ids may have the same first digits.',
      },
    ],
    around: confusing((id) => id.slice(0, 6)),
  },
  'securityhub-counts-in-32-bits': {
    text: 'InviteMembers takes a stranger for a member whose number is the same in 32 bits.',
    kind: 'identity',
    kills: ['securityhub.InviteMembers/behaviour/unknown-account-is-not-invited'],
    around: confusing((id) => Number(id) % 2 ** 32),
  },
})
