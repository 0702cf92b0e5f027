import { isRefusal } from '../protocol/refusals.ts'
import {
  answers,
  bare,
  changingBody,
  errors,
  headed,
  NOTHING_STANDS,
  successes,
} from '../variations/answers.ts'
import { creating, GUARDDUTY_LAWS, getting, reporting, showing } from '../variations/guardduty.ts'
import { INSPECTOR2_LAWS, namingAnother } from '../variations/inspector2.ts'
import { showingInvited } from '../variations/securityhub.ts'
import { breaking, faultRows } from './fault.ts'

const withPart = (name: string, value: unknown) => () => showing((each) => ({ ...each, [name]: value }))

const renamed = (value: unknown, from: string, to: string): unknown =>
  JSON.parse(JSON.stringify(value).replaceAll(`"${from}":`, `"${to}":`))

const switched = (name: string) =>
  (/^[a-z]/.test(name) ? name.charAt(0).toUpperCase() : name.charAt(0).toLowerCase()) + name.slice(1)

const ID = 'x-amzn-requestid'

export const responseShapeFaults = faultRows({
  'guardduty-cuts-the-administrator': {
    text: 'GetMembers gives the administrator eleven digits.',
    kind: 'response-shape',
    kills: ['guardduty.GetMembers/behaviour/administrator-is-named'],
    also: GUARDDUTY_LAWS,
    middleware: withPart('masterId', '00000000000'),
  },
  'guardduty-knows-two-administrators': {
    text: 'GetMembers knows two administrators.',
    kind: 'response-shape',
    kills: ['guardduty.GetMembers/behaviour/administrator-is-named'],
    also: GUARDDUTY_LAWS,
    middleware: withPart('administratorId', '000000000001'),
  },
  'guardduty-calls-members-administrators': {
    text: 'GetMembers takes the member for the administrator.',
    kind: 'response-shape',
    kills: ['guardduty.GetMembers/behaviour/administrator-is-named'],
    also: GUARDDUTY_LAWS,
    middleware: () => showing(({ administratorId: _, ...each }) => ({ ...each, masterId: each.accountId })),
  },
  'guardduty-alternates-administrators': {
    text: 'GetMembers names another administrator to every second member.',
    kind: 'response-shape',
    kills: ['guardduty.GetMembers/behaviour/administrator-is-named'],
    also: GUARDDUTY_LAWS,
    middleware: () =>
      showing(({ administratorId: _, ...each }, at) => ({ ...each, masterId: `00000000000${at % 2}` })),
  },
  'guardduty-writes-the-status-in-capitals': {
    text: 'GetMembers writes the status in capitals.',
    kind: 'response-shape',
    kills: ['guardduty.GetMembers/behaviour/new-member-status'],
    also: GUARDDUTY_LAWS,
    middleware: withPart('relationshipStatus', 'CREATED'),
  },
  'guardduty-shows-new-members-as-invited': {
    text: 'GetMembers takes new members for invited ones.',
    kind: 'response-shape',
    kills: ['guardduty.GetMembers/behaviour/new-member-status'],
    also: GUARDDUTY_LAWS,
    middleware: withPart('relationshipStatus', 'Invited'),
  },
  'guardduty-counts-seconds': {
    text: 'GetMembers counts seconds.',
    kind: 'response-shape',
    kills: ['guardduty.GetMembers/behaviour/dates-are-iso-8601'],
    also: GUARDDUTY_LAWS,
    middleware: withPart('updatedAt', '1763632800'),
  },
  'guardduty-has-no-zone': {
    text: 'GetMembers has no zone.',
    kind: 'response-shape',
    kills: ['guardduty.GetMembers/behaviour/dates-are-iso-8601'],
    also: GUARDDUTY_LAWS,
    middleware: withPart('updatedAt', '2026-11-20T10:00:00.000'),
  },
  'guardduty-knows-a-30th-of-february': {
    text: 'GetMembers knows a 30th of February.',
    kind: 'response-shape',
    kills: ['guardduty.GetMembers/behaviour/dates-are-iso-8601'],
    also: GUARDDUTY_LAWS,
    middleware: withPart('updatedAt', '2026-02-30T10:00:00Z'),
  },
  'guardduty-writes-dates-as-http-does': {
    text: 'GetMembers writes dates as HTTP does.',
    kind: 'response-shape',
    kills: ['guardduty.GetMembers/behaviour/dates-are-iso-8601'],
    also: GUARDDUTY_LAWS,
    middleware: withPart('updatedAt', 'Fri, 20 Nov 2026 10:00:00 GMT'),
  },
  'guardduty-has-an-empty-date': {
    text: 'GetMembers has an empty date for what was not.',
    kind: 'response-shape',
    kills: ['guardduty.GetMembers/behaviour/dates-are-iso-8601'],
    also: GUARDDUTY_LAWS,
    middleware: withPart('invitedAt', ''),
  },
  'guardduty-dates-the-invitation-back': {
    text: 'GetMembers dates the invitation back.',
    kind: 'response-shape',
    kills: ['guardduty.GetMembers/behaviour/invited-at-follows-the-invitation'],
    also: GUARDDUTY_LAWS,
    middleware: () => showing((each) => ({ ...each, invitedAt: each.updatedAt })),
  },
  'guardduty-gives-no-reason': {
    text: 'CreateMembers gives no reason.',
    kind: 'response-shape',
    kills: ['guardduty.CreateMembers/behaviour/unprocessed-accounts-have-a-reason'],
    also: [
      ...GUARDDUTY_LAWS,
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
    also: GUARDDUTY_LAWS,
    middleware: () =>
      reporting(getting, (list) => list.map((each, at) => (at === 1 ? { ...each, result: '' } : each))),
  },
  'inspector2-names-the-account-before': {
    text: 'AssociateMember names the account of the request before.',
    kind: 'response-shape',
    kills: ['inspector2.AssociateMember/behaviour/echoes-the-account'],
    also: INSPECTOR2_LAWS,
    middleware: namingAnother(() => {
      let last: string | undefined
      return (id) => {
        const before = last ?? id
        last = id
        return before
      }
    }),
  },
  'inspector2-names-one-account-after-twenty': {
    text: 'AssociateMember names the first account for ever after twenty.',
    kind: 'response-shape',
    kills: ['inspector2.AssociateMember/behaviour/echoes-the-account'],
    also: INSPECTOR2_LAWS,
    middleware: namingAnother(() => {
      let count = 0
      return (id) => (++count > 20 ? '111122223333' : id)
    }),
  },
  // A serializer that drops empty lists, required ones too.
  'omits-empty-list': {
    text: 'CreateMembers leaves unprocessedAccounts out when every account was created.',
    kind: 'response-shape',
    kills: ['guardduty.CreateMembers/response/schema'],
    pipeline: ({ handle }) => ({
      handle: (id, input, region) => {
        const outcome = handle(id, input, region)
        if (id !== 'guardduty.CreateMembers' || isRefusal(outcome)) return outcome
        const { unprocessedAccounts, ...rest } = outcome.output
        return Array.isArray(unprocessedAccounts) && unprocessedAccounts.length > 0
          ? outcome
          : { output: rest }
      },
    }),
  },
  'successes-are-typed-as-errors': breaking('response/no-error-type', {
    text: 'Successes have the header of an error type.',
    kind: 'response-shape',
    middleware: () => successes(headed('x-amzn-errortype', 'None')),
  }),
  'successes-with-a-null-that-no-model-has': breaking('response/no-null', {
    text: 'Successes have a member without a value that no model has.',
    kind: 'response-shape',
    middleware: () => successes(changingBody((body) => ({ ...body, nextToken: null }))),
  }),
  'reports-with-other-members': {
    text: 'InviteMembers says why it did not process an account in members that no model has.',
    kind: 'response-shape',
    kills: ['securityhub.InviteMembers/response/member-names'],
    middleware: () => successes(changingBody((body) => renamed(body, 'ProcessingResult', 'ErrorMessage'))),
  },
  'reports-with-underscores': {
    text: 'InviteMembers writes the reason with an underscore.',
    kind: 'response-shape',
    kills: ['securityhub.InviteMembers/response/member-names'],
    middleware: () =>
      successes(changingBody((body) => renamed(body, 'ProcessingResult', 'Processing_Result'))),
  },
  'successes-are-html': breaking('protocol/content-type', {
    text: 'Successes say that they are HTML.',
    kind: 'response-shape',
    middleware: () => successes(headed('content-type', 'text/html')),
  }),
  'successes-with-numbers': breaking('response/schema', {
    text: 'Every member of a success is a number.',
    kind: 'response-shape',
    also: NOTHING_STANDS,
    middleware: () =>
      successes(changingBody((body) => Object.fromEntries(Object.keys(body).map((name) => [name, 7])))),
  }),
  'successes-with-names-in-another-case': breaking('response/member-names', {
    text: 'The members of successes begin with a letter of the other case.',
    kind: 'response-shape',
    also: NOTHING_STANDS,
    middleware: () =>
      successes(
        changingBody((body) =>
          Object.fromEntries(Object.entries(body).map(([name, value]) => [switched(name), value])),
        ),
      ),
  }),
  'successes-with-one-optional-name-in-another-case': breaking('response/member-names', {
    text: 'GetMembers calls administratorId AdministratorId.',
    kind: 'response-shape',
    of: 'guardduty.GetMembers',
    middleware: () => successes(changingBody((body) => renamed(body, 'administratorId', 'AdministratorId'))),
  }),
  'request-id-of-no-answer': breaking('protocol/request-id', {
    text: 'Answers have no request id.',
    kind: 'response-shape',
    also: [{ select: '*/protocol/request-id-is-unique', why: 'There is none to look at.' }],
    middleware: () => answers(bare(ID)),
  }),
  'request-id-of-all-answers': breaking('protocol/request-id-is-unique', {
    text: 'All answers have one request id.',
    kind: 'response-shape',
    middleware: () => answers(headed(ID, '1')),
  }),
  'request-id-of-all-errors': breaking('protocol/request-id-is-unique', {
    text: 'All errors have one request id.',
    kind: 'response-shape',
    middleware: () => errors(headed(ID, '1')),
  }),
  'request-id-from-a-clock': breaking('protocol/request-id-is-unique', {
    text: 'Two answers that follow each other have one request id.',
    kind: 'response-shape',
    middleware: () => {
      let asked = 0
      return answers((response) => headed(ID, `id-${Math.floor(asked++ / 2)}`)(response))
    },
  }),
  'securityhub-dates-in-seconds': {
    text: 'GetMembers shows when a member was invited in seconds since 1970.',
    kind: 'response-shape',
    kills: ['securityhub.InviteMembers/behaviour/invited-member-is-shown'],
    middleware: showingInvited((shown) =>
      'InvitedAt' in shown ? { ...shown, InvitedAt: 1_700_000_000 } : shown,
    ),
  },
})
