import type { Around } from '../../difference.ts'
import { faultRows } from '../fault.ts'
import { getting, OTHER_LAWS, rewriting } from './call.ts'

type Member = Readonly<Record<string, unknown>>

/** Shows members in another way than they are. */
const showing = (change: (member: Member, at: number, path: string) => Member): Around =>
  getting(async ({ sound, request }) =>
    rewriting(await sound(), ({ members }) => ({
      members: (members as unknown as Member[]).map((each, at) => change(each, at, request.path)) as never,
    })),
  )

const withPart = (name: string, value: unknown) => () => showing((each) => ({ ...each, [name]: value }))

/** Mistakes with what members are like. */
export const recordFaults = faultRows({
  'guardduty-finds-members-in-ascending-order-only': {
    text: 'GetMembers finds members in ascending order only.',
    kind: 'partition',
    kills: ['guardduty.GetMembers/behaviour/order-does-not-matter'],
    also: OTHER_LAWS,
    around: () =>
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
  'guardduty-cuts-the-administrator': {
    text: 'GetMembers gives the administrator eleven digits.',
    kind: 'response-shape',
    kills: ['guardduty.GetMembers/behaviour/administrator-is-named'],
    also: OTHER_LAWS,
    around: withPart('masterId', '00000000000'),
  },
  'guardduty-knows-two-administrators': {
    text: 'GetMembers knows two administrators.',
    kind: 'response-shape',
    kills: ['guardduty.GetMembers/behaviour/administrator-is-named'],
    also: OTHER_LAWS,
    around: withPart('administratorId', '000000000001'),
  },
  'guardduty-calls-members-administrators': {
    text: 'GetMembers takes the member for the administrator.',
    kind: 'response-shape',
    kills: ['guardduty.GetMembers/behaviour/administrator-is-named'],
    also: OTHER_LAWS,
    around: () => showing(({ administratorId: _, ...each }) => ({ ...each, masterId: each.accountId })),
  },
  'guardduty-alternates-administrators': {
    text: 'GetMembers names another administrator to every second member.',
    kind: 'response-shape',
    kills: ['guardduty.GetMembers/behaviour/administrator-is-named'],
    also: OTHER_LAWS,
    around: () =>
      showing(({ administratorId: _, ...each }, at) => ({ ...each, masterId: `00000000000${at % 2}` })),
  },
  'guardduty-writes-the-status-in-capitals': {
    text: 'GetMembers writes the status in capitals.',
    kind: 'response-shape',
    kills: ['guardduty.GetMembers/behaviour/new-member-status'],
    also: OTHER_LAWS,
    around: withPart('relationshipStatus', 'CREATED'),
  },
  'guardduty-shows-new-members-as-invited': {
    text: 'GetMembers takes new members for invited ones.',
    kind: 'response-shape',
    kills: ['guardduty.GetMembers/behaviour/new-member-status'],
    also: OTHER_LAWS,
    around: withPart('relationshipStatus', 'Invited'),
  },
  'guardduty-counts-seconds': {
    text: 'GetMembers counts seconds.',
    kind: 'response-shape',
    kills: ['guardduty.GetMembers/behaviour/dates-are-iso-8601'],
    also: OTHER_LAWS,
    around: withPart('updatedAt', '1763632800'),
  },
  'guardduty-has-no-zone': {
    text: 'GetMembers has no zone.',
    kind: 'response-shape',
    kills: ['guardduty.GetMembers/behaviour/dates-are-iso-8601'],
    also: OTHER_LAWS,
    around: withPart('updatedAt', '2026-11-20T10:00:00.000'),
  },
  'guardduty-knows-a-30th-of-february': {
    text: 'GetMembers knows a 30th of February.',
    kind: 'response-shape',
    kills: ['guardduty.GetMembers/behaviour/dates-are-iso-8601'],
    also: OTHER_LAWS,
    around: withPart('updatedAt', '2026-02-30T10:00:00Z'),
  },
  'guardduty-writes-dates-as-http-does': {
    text: 'GetMembers writes dates as HTTP does.',
    kind: 'response-shape',
    kills: ['guardduty.GetMembers/behaviour/dates-are-iso-8601'],
    also: OTHER_LAWS,
    around: withPart('updatedAt', 'Fri, 20 Nov 2026 10:00:00 GMT'),
  },
  'guardduty-has-an-empty-date': {
    text: 'GetMembers has an empty date for what was not.',
    kind: 'response-shape',
    kills: ['guardduty.GetMembers/behaviour/dates-are-iso-8601'],
    also: OTHER_LAWS,
    around: withPart('invitedAt', ''),
  },
  'guardduty-dates-the-invitation-back': {
    text: 'GetMembers dates the invitation back.',
    kind: 'response-shape',
    kills: ['guardduty.GetMembers/behaviour/invited-at-follows-the-invitation'],
    also: OTHER_LAWS,
    around: () => showing((each) => ({ ...each, invitedAt: each.updatedAt })),
  },
  'guardduty-shows-its-own-detector': {
    text: 'GetMembers shows its own detector.',
    kind: 'detector',
    kills: ['guardduty.GetMembers/behaviour/member-detector-is-its-own'],
    also: OTHER_LAWS,
    around: () => showing((each, _, path) => ({ ...each, detectorId: path.split('/')[2] })),
  },
})
