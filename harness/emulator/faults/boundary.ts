import { type HttpRequest, member } from '../../model/exchange.ts'
import { outOfRange } from '../guardduty/refusals.ts'
import { limitsOf, readingLists } from '../variations/forgiving.ts'
import { accountDetailsOf, creating, GUARDDUTY_LAWS, getting, refused } from '../variations/guardduty.ts'
import {
  alreadyMember,
  associating,
  BATCH_UPDATE,
  failed,
  INSPECTOR2_LAWS,
  refusedWith,
  updating,
} from '../variations/inspector2.ts'
import { rejecting, sentIn, textOf } from '../variations/messages.ts'
import { FAILED, inviting, losingInvitations, reportingUninvited } from '../variations/securityhub.ts'
import { breaking, CRASHES, faultRows } from './fault.ts'

const isEmpty = (request: HttpRequest) => {
  const listed = member(sentIn(request), 'AccountIds')
  return Array.isArray(listed) && listed.length === 0
}

const differing = (list: readonly unknown[]) => [
  ...new Map(list.map((entry) => [JSON.stringify(entry), entry])).values(),
]

export const boundaryFaults = faultRows({
  'guardduty-refuses-17-accounts': {
    text: 'CreateMembers refuses 17 accounts.',
    kind: 'boundary',
    kills: ['guardduty.CreateMembers/behaviour/accepts-valid-requests'],
    also: GUARDDUTY_LAWS,
    middleware: () => creating(({ details }) => (details.length === 17 ? refused() : undefined)),
  },
  'guardduty-refuses-31-ids': {
    text: 'GetMembers refuses 31 ids.',
    kind: 'boundary',
    kills: ['guardduty.GetMembers/behaviour/accepts-valid-requests'],
    also: GUARDDUTY_LAWS,
    middleware: () => getting(({ ids }) => (ids.length === 31 ? refused() : undefined)),
  },
  'inspector2-refuses-powers-of-ten': {
    text: 'AssociateMember refuses what looks like a power of ten.',
    kind: 'boundary',
    kills: ['inspector2.AssociateMember/behaviour/accepts-valid-requests'],
    also: INSPECTOR2_LAWS,
    middleware: () => associating(({ id }) => (id.endsWith('00000') ? alreadyMember() : undefined)),
  },
  'inspector2-refuses-octal-looks': {
    text: 'AssociateMember refuses an id that begins and ends as an octal number may.',
    kind: 'boundary',
    kills: ['inspector2.AssociateMember/behaviour/accepts-valid-requests'],
    also: INSPECTOR2_LAWS,
    middleware: () => associating(({ id }) => (/^0777.*0777$/.test(id) ? alreadyMember() : undefined)),
  },
  'inspector2-refuses-37-accounts': {
    text: 'BatchUpdate refuses 37 accounts.',
    kind: 'boundary',
    kills: [`${BATCH_UPDATE}/behaviour/accepts-valid-requests`],
    also: INSPECTOR2_LAWS,
    middleware: () =>
      updating(({ ids }) => (ids.length === 37 ? refusedWith('The request is rejected.') : undefined)),
  },
  'inspector2-fails-on-99-accounts': {
    text: 'BatchUpdate fails on 99 accounts.',
    kind: 'boundary',
    kills: [`${BATCH_UPDATE}/behaviour/accepts-valid-requests`],
    also: [
      ...CRASHES,
      ...INSPECTOR2_LAWS,
      {
        select: `${BATCH_UPDATE}/body/accountIds/maxItems`,
        why: 'It sends 99 accounts, which are to be taken.',
      },
    ],
    middleware: () => updating(({ ids }) => (ids.length === 99 ? failed() : undefined)),
  },
  // The limit of a batch is off by one.
  'refuses-50-members': {
    text: 'CreateMembers refuses a batch of exactly 50 accounts.',
    kind: 'boundary',
    kills: ['guardduty.CreateMembers/body/accountDetails/maxItems'],
    also: ['CreateMembers/behaviour', 'GetMembers/behaviour/answers-every-account-once'].map((part) => ({
      select: `guardduty.${part}`,
      why: 'Batches of 50 are also drawn by chance.',
    })),
    pipeline: ({ validate }) => ({
      validate: (id, input) =>
        id === 'guardduty.CreateMembers' && accountDetailsOf(input).length === 50
          ? outOfRange
          : validate(id, input),
    }),
  },
  'counts-different-entries': readingLists(
    'The limit of a batch counts different entries: one that is there twice counts once.',
    'boundary',
    limitsOf(/maxItems$/),
    (value) => (Array.isArray(value) ? differing(value) : value),
  ),
  'limits-no-empty-list': breaking('behaviour/accepts-an-empty-list', {
    text: 'BatchUpdateMemberEc2DeepInspectionStatus refuses an empty list.',
    kind: 'boundary',
    of: 'inspector2.BatchUpdateMemberEc2DeepInspectionStatus',
    middleware: () => rejecting((request) => textOf(request) === '{"accountIds":[]}'),
  }),
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
    middleware: losingInvitations((members) => members.slice(49)),
  },
  'securityhub-forgets-the-last-of-50': {
    text: 'InviteMembers does not report the last of 50 accounts.',
    kind: 'boundary',
    kills: ['securityhub.InviteMembers/behaviour/unknown-account-is-not-invited'],
    middleware: () =>
      inviting(async ({ listed, correct }) =>
        listed.length === 50 ? reportingUninvited(await correct(), (ids) => ids.slice(0, -1)) : undefined,
      ),
  },
})
