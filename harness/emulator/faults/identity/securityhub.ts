import { alike } from '../../../model/digits.ts'
import { inviting, reporting } from '../../variations/securityhub.ts'
import type { Middleware } from '../../variations/variation.ts'
import { faultRows } from '../fault.ts'

/** Does not tell strangers from members of whom it keeps the same. */
const confusing =
  (kept: (id: string) => string | number): (() => Middleware) =>
  () => {
    const seen = new Map<string | number, Set<string>>()
    return async (request, next) => {
      if (request.path === '/members' && request.method === 'POST') {
        for (const [id] of (request.body ?? '').matchAll(/\d{12}/g)) {
          seen.set(kept(id), (seen.get(kept(id)) ?? new Set()).add(id))
        }
      }
      return inviting(async ({ correct }) =>
        reporting(await correct(), (ids) =>
          ids.filter((id) => ![...(seen.get(kept(id)) ?? [])].some((other) => id !== other)),
        ),
      )(request, next)
    }
  }

export const identitySecurityHubFaults = faultRows({
  'securityhub-compares-eleven-digits': {
    text: 'InviteMembers invites all members whose last eleven digits are those of an account.',
    kind: 'identity',
    kills: ['securityhub.InviteMembers/behaviour/state-follows-the-requests'],
    middleware: () =>
      inviting(async ({ ids, correct, invite, membersOf }) => {
        const response = await correct()
        if (response.status !== 200 || ids.length !== 1) return response
        const others = alike(ids[0] ?? '').filter((other) => other.slice(1) === ids[0]?.slice(1))
        if (others.length > 0) await invite(await membersOf(others))
        return response
      }),
  },
  'securityhub-confuses-last-eleven-digits': {
    text: 'InviteMembers takes a stranger for a member with the same last eleven digits.',
    kind: 'identity',
    kills: ['securityhub.InviteMembers/behaviour/unknown-account-is-not-invited'],
    middleware: confusing((id) => id.slice(1)),
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
    middleware: confusing((id) => id.slice(0, 6)),
  },
  'securityhub-counts-in-32-bits': {
    text: 'InviteMembers takes a stranger for a member whose number is the same in 32 bits.',
    kind: 'identity',
    kills: ['securityhub.InviteMembers/behaviour/unknown-account-is-not-invited'],
    middleware: confusing((id) => Number(id) % 2 ** 32),
  },
})
