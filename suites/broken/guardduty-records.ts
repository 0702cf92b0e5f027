import type { Defect } from './defect.ts'
import { creating, getting, rewriting } from './guardduty-call.ts'

type Member = Readonly<Record<string, unknown>>

/** Shows members in another way than they are. */
const showing = (change: (member: Member, at: number, path: string) => Member): Defect =>
  getting(async ({ sound, request }) =>
    rewriting(await sound(), ({ members }) => ({
      members: (members as unknown as Member[]).map((each, at) => change(each, at, request.path)) as never,
    })),
  )

const withPart = (name: string, value: unknown) => () => showing((each) => ({ ...each, [name]: value }))

/** Takes addresses that break a rule, as if they were others. */
const taking = (isTaken: (email: string) => boolean) => (): Defect =>
  creating(({ details, create }) =>
    details.some(({ email }) => typeof email === 'string' && isTaken(email))
      ? create(details.map((each) => (isTaken(each.email) ? { ...each, email: 'other@example.com' } : each)))
      : undefined,
  )

/** Mistakes with what members are like, and with who may be one, under the requirement that they break. */
export const recordDefects: Readonly<Record<string, Readonly<Record<string, () => Defect>>>> = {
  'GetMembers/behaviour/order-does-not-matter': {
    'finds members in ascending order only': () =>
      getting(async ({ ids, sound }) =>
        rewriting(await sound(), ({ members, unprocessedAccounts }) => {
          const passed = (id: string) => ids.slice(0, ids.indexOf(id)).some((before) => before > id)
          return {
            members: members.filter(({ accountId }) => !passed(accountId)),
            unprocessedAccounts: [
              ...unprocessedAccounts,
              ...members
                .filter(({ accountId }) => passed(accountId))
                .map(({ accountId }) => ({ accountId, result: 'No.' })),
            ],
          }
        }),
      ),
  },
  'GetMembers/behaviour/administrator-is-named': {
    'gives the administrator eleven digits': withPart('masterId', '00000000000'),
    'knows two administrators': withPart('administratorId', '000000000001'),
    'takes the member for the administrator': () =>
      showing(({ administratorId: _, ...each }) => ({ ...each, masterId: each.accountId })),
    'names another administrator to every second member': () =>
      showing(({ administratorId: _, ...each }, at) => ({ ...each, masterId: `00000000000${at % 2}` })),
  },
  'GetMembers/behaviour/new-member-status': {
    'writes the status in capitals': withPart('relationshipStatus', 'CREATED'),
    'takes new members for invited ones': withPart('relationshipStatus', 'Invited'),
  },
  'GetMembers/behaviour/dates-are-iso-8601': {
    'counts seconds': withPart('updatedAt', '1763632800'),
    'has no zone': withPart('updatedAt', '2026-11-20T10:00:00.000'),
    'knows a 30th of February': withPart('updatedAt', '2026-02-30T10:00:00Z'),
    'writes dates as HTTP does': withPart('updatedAt', 'Fri, 20 Nov 2026 10:00:00 GMT'),
    'has an empty date for what was not': withPart('invitedAt', ''),
  },
  'GetMembers/behaviour/invited-at-follows-the-invitation': {
    'dates the invitation back': () => showing((each) => ({ ...each, invitedAt: each.updatedAt })),
  },
  'GetMembers/behaviour/member-detector-is-its-own': {
    'shows its own detector': () => showing((each, _, path) => ({ ...each, detectorId: path.split('/')[2] })),
  },
  'CreateMembers/behaviour/email-has-one-at-sign': {
    'takes any text for an address': taking((email) => !email.includes('@')),
    'takes two at signs beside each other': taking((email) => email.includes('@@')),
  },
  'CreateMembers/behaviour/email-is-ascii': {
    'takes letters of all scripts': taking(
      (email) => /^\p{L}+@example.com$/u.test(email) && !/^[a-z]+@/.test(email),
    ),
    'takes domains with umlauts': taking((email) => /@.*\u00e4/.test(email)),
  },
  'CreateMembers/behaviour/email-local-part': {
    'takes a per cent sign': taking((email) => email.includes('%')),
    'takes a tabulator': taking((email) => email.includes('\t')),
    'takes a dot in front': taking((email) => email.startsWith('.')),
  },
  'CreateMembers/behaviour/email-domain': {
    'takes a domain without a dot': taking((email) => /@[a-z]+$/.test(email)),
    'takes an underscore': taking((email) => /@.*_/.test(email)),
    'takes a hyphen at the end': taking((email) => email.endsWith('-')),
  },
}
