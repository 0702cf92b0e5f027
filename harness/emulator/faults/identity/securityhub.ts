import { alike } from '../../../model/accounts.ts'
import { inviting, reportingUninvited } from '../../variations/securityhub.ts'
import type { Middleware } from '../../variations/variation.ts'
import { faultRows } from '../fault.ts'

/** Does not tell strangers from members of whom it keeps the same. */
const confusingStrangers =
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
        reportingUninvited(await correct(), (ids) =>
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
    middleware: confusingStrangers((id) => id.slice(1)),
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
    middleware: confusingStrangers((id) => id.slice(0, 6)),
  },
  'securityhub-counts-in-32-bits': {
    text: 'InviteMembers takes a stranger for a member whose number is the same in 32 bits.',
    kind: 'identity',
    kills: ['securityhub.InviteMembers/behaviour/unknown-account-is-not-invited'],
    middleware: confusingStrangers((id) => Number(id) % 2 ** 32),
  },
  'securityhub-counts-in-20-bits': {
    text: 'InviteMembers takes a stranger for a member whose number is the same in 20 bits.',
    kind: 'identity',
    kills: ['securityhub.InviteMembers/behaviour/unknown-account-is-not-invited'],
    also: [
      {
        select: 'securityhub.InviteMembers/behaviour/*',
        why: 'Two of thousands of ids may be the same in 20 bits.',
      },
    ],
    middleware: confusingStrangers((id) => Number(id) % 2 ** 20),
  },
  'securityhub-reads-ids-from-both-ends': {
    text: 'InviteMembers takes a stranger for the member whose id is its own, read from the end.',
    kind: 'identity',
    kills: ['securityhub.InviteMembers/behaviour/unknown-account-is-not-invited'],
    middleware: confusingStrangers((id) => [id, [...id].toReversed().join('')].toSorted()[0] ?? id),
  },
  'securityhub-answers-ids-in-lower-case': {
    text: 'InviteMembers writes the ids that it reports in lower case.',
    kind: 'identity',
    kills: ['securityhub.InviteMembers/behaviour/answers-only-requested-accounts'],
    middleware: () =>
      inviting(async ({ correct }) =>
        reportingUninvited(await correct(), (ids) => ids.map((id) => id.toLowerCase())),
      ),
  },
  'securityhub-trims-ids-it-reports': {
    text: 'InviteMembers cuts white space off the ids that it reports.',
    kind: 'identity',
    kills: ['securityhub.InviteMembers/behaviour/answers-only-requested-accounts'],
    middleware: () =>
      inviting(async ({ correct }) =>
        reportingUninvited(await correct(), (ids) => ids.map((id) => id.trim())),
      ),
  },
  'securityhub-escapes-ids-for-html': {
    text: 'InviteMembers escapes the ids that it reports, as for a page of HTML.',
    kind: 'identity',
    kills: ['securityhub.InviteMembers/behaviour/answers-only-requested-accounts'],
    middleware: () =>
      inviting(async ({ correct }) =>
        reportingUninvited(await correct(), (ids) => ids.map((id) => id.replaceAll('<', '&lt;'))),
      ),
  },
  'securityhub-cuts-ids-off': {
    text: 'InviteMembers reports the first 255 characters of an id.',
    kind: 'identity',
    kills: ['securityhub.InviteMembers/behaviour/answers-only-requested-accounts'],
    middleware: () =>
      inviting(async ({ correct }) =>
        reportingUninvited(await correct(), (ids) => ids.map((id) => id.slice(0, 255))),
      ),
  },
  'securityhub-writes-ids-in-ascii': {
    text: 'InviteMembers writes a question mark for each character that ASCII does not have.',
    kind: 'identity',
    kills: ['securityhub.InviteMembers/behaviour/answers-only-requested-accounts'],
    middleware: () =>
      inviting(async ({ correct }) =>
        reportingUninvited(await correct(), (ids) => ids.map((id) => id.replaceAll(/[^\0-\x7f]/gu, '?'))),
      ),
  },
  'securityhub-writes-ids-in-16-bits': {
    text: 'InviteMembers keeps the lower 16 bits of each character.',
    kind: 'identity',
    kills: ['securityhub.InviteMembers/behaviour/answers-only-requested-accounts'],
    middleware: () =>
      inviting(async ({ correct }) =>
        reportingUninvited(await correct(), (ids) =>
          ids.map((id) => [...id].map((each) => String.fromCharCode(each.codePointAt(0) ?? 0)).join('')),
        ),
      ),
  },
})
