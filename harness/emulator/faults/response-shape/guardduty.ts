import { creating, getting, OTHER_LAWS, reporting, showing } from '../../variations/guardduty.ts'
import { faultRows } from '../fault.ts'

const withPart = (name: string, value: unknown) => () => showing((each) => ({ ...each, [name]: value }))

export const responseShapeGuardDutyFaults = faultRows({
  'guardduty-cuts-the-administrator': {
    text: 'GetMembers gives the administrator eleven digits.',
    kind: 'response-shape',
    kills: ['guardduty.GetMembers/behaviour/administrator-is-named'],
    also: OTHER_LAWS,
    middleware: withPart('masterId', '00000000000'),
  },
  'guardduty-knows-two-administrators': {
    text: 'GetMembers knows two administrators.',
    kind: 'response-shape',
    kills: ['guardduty.GetMembers/behaviour/administrator-is-named'],
    also: OTHER_LAWS,
    middleware: withPart('administratorId', '000000000001'),
  },
  'guardduty-calls-members-administrators': {
    text: 'GetMembers takes the member for the administrator.',
    kind: 'response-shape',
    kills: ['guardduty.GetMembers/behaviour/administrator-is-named'],
    also: OTHER_LAWS,
    middleware: () => showing(({ administratorId: _, ...each }) => ({ ...each, masterId: each.accountId })),
  },
  'guardduty-alternates-administrators': {
    text: 'GetMembers names another administrator to every second member.',
    kind: 'response-shape',
    kills: ['guardduty.GetMembers/behaviour/administrator-is-named'],
    also: OTHER_LAWS,
    middleware: () =>
      showing(({ administratorId: _, ...each }, at) => ({ ...each, masterId: `00000000000${at % 2}` })),
  },
  'guardduty-writes-the-status-in-capitals': {
    text: 'GetMembers writes the status in capitals.',
    kind: 'response-shape',
    kills: ['guardduty.GetMembers/behaviour/new-member-status'],
    also: OTHER_LAWS,
    middleware: withPart('relationshipStatus', 'CREATED'),
  },
  'guardduty-shows-new-members-as-invited': {
    text: 'GetMembers takes new members for invited ones.',
    kind: 'response-shape',
    kills: ['guardduty.GetMembers/behaviour/new-member-status'],
    also: OTHER_LAWS,
    middleware: withPart('relationshipStatus', 'Invited'),
  },
  'guardduty-counts-seconds': {
    text: 'GetMembers counts seconds.',
    kind: 'response-shape',
    kills: ['guardduty.GetMembers/behaviour/dates-are-iso-8601'],
    also: OTHER_LAWS,
    middleware: withPart('updatedAt', '1763632800'),
  },
  'guardduty-has-no-zone': {
    text: 'GetMembers has no zone.',
    kind: 'response-shape',
    kills: ['guardduty.GetMembers/behaviour/dates-are-iso-8601'],
    also: OTHER_LAWS,
    middleware: withPart('updatedAt', '2026-11-20T10:00:00.000'),
  },
  'guardduty-knows-a-30th-of-february': {
    text: 'GetMembers knows a 30th of February.',
    kind: 'response-shape',
    kills: ['guardduty.GetMembers/behaviour/dates-are-iso-8601'],
    also: OTHER_LAWS,
    middleware: withPart('updatedAt', '2026-02-30T10:00:00Z'),
  },
  'guardduty-writes-dates-as-http-does': {
    text: 'GetMembers writes dates as HTTP does.',
    kind: 'response-shape',
    kills: ['guardduty.GetMembers/behaviour/dates-are-iso-8601'],
    also: OTHER_LAWS,
    middleware: withPart('updatedAt', 'Fri, 20 Nov 2026 10:00:00 GMT'),
  },
  'guardduty-has-an-empty-date': {
    text: 'GetMembers has an empty date for what was not.',
    kind: 'response-shape',
    kills: ['guardduty.GetMembers/behaviour/dates-are-iso-8601'],
    also: OTHER_LAWS,
    middleware: withPart('invitedAt', ''),
  },
  'guardduty-dates-the-invitation-back': {
    text: 'GetMembers dates the invitation back.',
    kind: 'response-shape',
    kills: ['guardduty.GetMembers/behaviour/invited-at-follows-the-invitation'],
    also: OTHER_LAWS,
    middleware: () => showing((each) => ({ ...each, invitedAt: each.updatedAt })),
  },
  'guardduty-gives-no-reason': {
    text: 'CreateMembers gives no reason.',
    kind: 'response-shape',
    kills: ['guardduty.CreateMembers/behaviour/unprocessed-accounts-have-a-reason'],
    also: [
      ...OTHER_LAWS,
      {
        select: 'guardduty.CreateMembers/response/wording/existing-member',
        why: 'The reason that it reads is blank.',
      },
    ],
    middleware: () => reporting(creating, (list) => list.map((each) => ({ ...each, result: ' ' }))),
  },
  'guardduty-gives-one-reason-for-two': {
    text: 'GetMembers gives one reason for two.',
    kind: 'response-shape',
    kills: ['guardduty.GetMembers/behaviour/unprocessed-accounts-have-a-reason'],
    also: OTHER_LAWS,
    middleware: () =>
      reporting(getting, (list) => list.map((each, at) => (at === 1 ? { ...each, result: '' } : each))),
  },
})
