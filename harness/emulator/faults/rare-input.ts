import { accounts, isAccountId } from '../../model/accounts.ts'
import { respond } from '../pipeline.ts'
import { internalFailure } from '../protocol/refusals.ts'
import {
  creating,
  type Detail,
  deletionFault,
  GUARDDUTY_LAWS,
  getting,
  idsIn,
  losing,
  onDeletion,
  reporting,
} from '../variations/guardduty.ts'
import { accepting, crashing, hasJsonBody, rejecting, TYPED, textOf } from '../variations/messages.ts'
import {
  ANY_SIZE,
  bareResponse,
  FAILED,
  inviting,
  losingInvitations,
  reportingUninvited,
} from '../variations/securityhub.ts'
import type { SideEffect } from '../variations/variation.ts'
import { breaking, CRASHES, faultRows, requirementsNamed } from './fault.ts'

const within = (low: number, high: number) => (detail: Detail) =>
  Number(detail.accountId) >= low && Number(detail.accountId) < high

/** What one id of some hundreds is lost to. */
const LOST_BY_CHANCE: readonly SideEffect[] = [
  ...GUARDDUTY_LAWS,
  {
    select: 'guardduty.DeleteMembers/protocol/safe-methods',
    why: 'It counts members that cannot be deleted, and one that is to be deleted may be lost.',
  },
]

const REFUSED = bareResponse(400, 'InvalidInputException')

export const rareInputFaults = faultRows({
  'guardduty-loses-17-accounts': {
    text: 'CreateMembers loses 17 accounts.',
    kind: 'rare-input',
    kills: ['guardduty.CreateMembers/behaviour/created-members-are-retrievable'],
    also: GUARDDUTY_LAWS,
    middleware: () => losing((_, __, { length }) => length === 17),
  },
  'guardduty-loses-the-last-of-a-full-batch': {
    text: 'CreateMembers loses the last of a full batch.',
    kind: 'rare-input',
    kills: ['guardduty.CreateMembers/behaviour/created-members-are-retrievable'],
    also: GUARDDUTY_LAWS,
    middleware: () => losing((_, at) => at === 49),
  },
  'guardduty-loses-the-seventh-of-23': {
    text: 'CreateMembers loses the seventh of 23.',
    kind: 'rare-input',
    kills: ['guardduty.CreateMembers/behaviour/created-members-are-retrievable'],
    also: GUARDDUTY_LAWS,
    middleware: () => losing((_, at, { length }) => at === 6 && length === 23),
  },
  'guardduty-loses-one-account-after-full-batch': {
    text: 'CreateMembers loses one account after a full batch.',
    kind: 'rare-input',
    kills: ['guardduty.CreateMembers/behaviour/created-members-are-retrievable'],
    also: GUARDDUTY_LAWS,
    middleware: () => {
      let before = 0
      let now = 0
      const loses = losing((_, __, { length }) => length === 1 && before === 50)
      const counts = creating(({ details }) => {
        before = now
        now = details.length
        return undefined
      })
      return (request, next) => counts(request, (each) => loses(each, next))
    },
  },
  'guardduty-stops-at-a-late-member': {
    text: 'CreateMembers stops at a member, but not at one of the first three.',
    kind: 'rare-input',
    kills: ['guardduty.CreateMembers/behaviour/created-members-are-retrievable'],
    also: GUARDDUTY_LAWS,
    middleware: () =>
      creating(async ({ ids, correct, get, remove }) => {
        const { members = [] } = JSON.parse((await get(ids)).body)
        const known = members.map(({ accountId }: { readonly accountId: string }) => accountId)
        const at = ids.findIndex((id) => known.includes(id))
        const response = await correct()
        if (at >= 3) await remove(ids.slice(at + 1).filter((id) => !known.includes(id)))
        return response
      }),
  },
  'guardduty-crashes-at-two-of-one': deletionFault(
    'any-valid-shape-is-answered',
    'rare-input',
    'DeleteMembers answers an account that is named twice with 500.',
    onDeletion(crashing((request) => new Set(idsIn(request)).size < idsIn(request).length)),
    [
      ...CRASHES,
      {
        select: 'guardduty.DeleteMembers/body/accountIds/maxItems',
        why: 'Some lists over the limit name an account twice.',
      },
    ],
  ),
  'guardduty-loses-ids-that-end-in-six-zeros': {
    text: 'CreateMembers loses ids that end in six zeros.',
    kind: 'rare-input',
    kills: ['guardduty.CreateMembers/behaviour/created-members-are-retrievable'],
    also: GUARDDUTY_LAWS,
    middleware: () => losing(({ accountId }) => /0{6}$/.test(accountId)),
  },
  'guardduty-loses-ids-of-31-bits': {
    text: 'CreateMembers loses ids up to 2³¹.',
    kind: 'rare-input',
    kills: ['guardduty.CreateMembers/behaviour/created-members-are-retrievable'],
    also: LOST_BY_CHANCE,
    middleware: () => losing(within(10 ** 9, 2 ** 31)),
  },
  'guardduty-loses-ids-of-32-bits': {
    text: 'CreateMembers loses ids from 2³¹ to 2³².',
    kind: 'rare-input',
    kills: ['guardduty.CreateMembers/behaviour/created-members-are-retrievable'],
    also: LOST_BY_CHANCE,
    middleware: () => losing(within(2 ** 31, 2 ** 32)),
  },
  'guardduty-loses-ids-of-33-bits': {
    text: 'CreateMembers loses ids from 2³² to 2³³.',
    kind: 'rare-input',
    kills: ['guardduty.CreateMembers/behaviour/created-members-are-retrievable'],
    also: LOST_BY_CHANCE,
    middleware: () => losing(within(2 ** 32, 2 ** 33)),
  },
  'guardduty-reads-some-ids-as-octal-numbers': {
    text: 'CreateMembers loses an id that begins and ends as an octal number may.',
    kind: 'rare-input',
    kills: ['guardduty.CreateMembers/behaviour/created-members-are-retrievable'],
    also: GUARDDUTY_LAWS,
    middleware: () => losing(({ accountId }) => /^0777.*0777$/.test(accountId)),
  },
  'guardduty-loses-an-id-of-eleven-zeros': {
    text: 'CreateMembers loses an id of eleven zeros.',
    kind: 'rare-input',
    kills: ['guardduty.CreateMembers/behaviour/created-members-are-retrievable'],
    also: GUARDDUTY_LAWS,
    middleware: () => losing(({ accountId }) => /^0{11}/.test(accountId)),
  },
  'guardduty-cannot-read-halves-of-characters': {
    text: 'GetMembers answers an id with half a character of 16 bits with 500.',
    kind: 'rare-input',
    kills: ['guardduty.GetMembers/behaviour/any-valid-shape-is-answered'],
    also: CRASHES,
    middleware: () =>
      getting(({ ids }) => (ids.every((id) => id.isWellFormed()) ? undefined : respond(internalFailure))),
  },
  'guardduty-escapes-ids-for-html': {
    text: 'GetMembers escapes the ids that it reports, as for a page of HTML.',
    kind: 'rare-input',
    kills: ['guardduty.GetMembers/behaviour/answers-every-account-once'],
    also: [{ select: 'guardduty.GetMembers/response/schema', why: 'What is escaped is longer than an id.' }],
    middleware: () =>
      reporting(getting, (list) =>
        list.map((each) => ({ ...each, accountId: each.accountId.replaceAll("'", '&#39;') })),
      ),
  },
  'guardduty-reports-ids-in-ascii': {
    text: 'GetMembers writes the ids that it reports without what ASCII does not have.',
    kind: 'rare-input',
    kills: ['guardduty.GetMembers/behaviour/answers-every-account-once'],
    also: GUARDDUTY_LAWS,
    middleware: () =>
      reporting(getting, (list) =>
        list.map((each) => ({ ...each, accountId: each.accountId.replaceAll(/[^\0-\x7f]/gu, '?') })),
      ),
  },
  // Ids are read as numbers once they are found to be long enough.
  'crashes-over-odd-ids': {
    text: 'GuardDuty answers a request that names an account by twelve characters that are no digits with 500.',
    kind: 'rare-input',
    kills: [
      ...requirementsNamed('behaviour/any-valid-shape-is-answered', 'guardduty.'),
      ...requirementsNamed('protocol/no-server-error', 'guardduty.'),
    ],
    also: [{ select: 'guardduty.*/behaviour/*', why: 'Some laws name such accounts, too.' }],
    pipeline: ({ handle }) => ({
      handle: (id, input, region) => {
        const ids = [...accounts(input.body, 'accountIds'), ...accounts(input.body, 'accountDetails')]
        const isHit = id.startsWith('guardduty.') && !ids.every(isAccountId)
        return isHit ? internalFailure : handle(id, input, region)
      },
    }),
  },
  'json-cut-off-at-20': breaking('protocol/malformed-json', {
    text: 'A body of 20 characters is accepted, even if it is no JSON.',
    kind: 'rare-input',
    also: [TYPED],
    middleware: () => accepting((request) => textOf(request).length === 20 && !hasJsonBody(request)),
  }),
  'json-crashes-at-half-an-escape': breaking('protocol/malformed-json', {
    text: 'A body that ends within an escape is answered with 500.',
    kind: 'rare-input',
    also: [TYPED, ...CRASHES],
    middleware: () => crashing((request) => textOf(request).endsWith('\\u00')),
  }),
  'limits-at-37-accounts': breaking('behaviour/accepts-valid-requests', {
    text: 'CreateMembers refuses 37 accounts.',
    kind: 'rare-input',
    of: 'guardduty.CreateMembers',
    also: [{ select: 'guardduty.*/behaviour/*', why: 'Some laws need batches of any size.' }],
    middleware: () => rejecting((request) => textOf(request).split('"accountId"').length === 38),
  }),
  'securityhub-refuses-37': {
    text: 'InviteMembers refuses 37 accounts.',
    kind: 'rare-input',
    kills: ['securityhub.InviteMembers/behaviour/accepts-valid-requests'],
    also: ANY_SIZE,
    middleware: () => inviting(({ listed }) => (listed.length === 37 ? REFUSED : undefined)),
  },
  'securityhub-fails-on-49': {
    text: 'InviteMembers answers 49 accounts with 500.',
    kind: 'rare-input',
    kills: ['securityhub.InviteMembers/behaviour/accepts-valid-requests'],
    also: [...ANY_SIZE, ...CRASHES],
    middleware: () => inviting(({ listed }) => (listed.length === 49 ? FAILED : undefined)),
  },
  'securityhub-fails-on-one-twice': {
    text: 'InviteMembers answers a member that is named twice with 500.',
    kind: 'rare-input',
    kills: ['securityhub.InviteMembers/behaviour/any-valid-shape-is-answered'],
    also: CRASHES,
    middleware: () =>
      inviting(async ({ ids, membersOf }) =>
        new Set(ids).size < ids.length && (await membersOf(ids)).length > 0 ? FAILED : undefined,
      ),
  },
  'securityhub-reports-the-last-of-31-twice': {
    text: 'InviteMembers reports the last of 31 accounts twice.',
    kind: 'rare-input',
    kills: ['securityhub.InviteMembers/behaviour/reports-no-account-twice'],
    middleware: () =>
      inviting(async ({ listed, correct }) =>
        listed.length === 31
          ? reportingUninvited(await correct(), (ids) => [...ids, ...ids.slice(-1)])
          : undefined,
      ),
  },
  'securityhub-reports-the-last-of-41': {
    text: 'InviteMembers reports the last of 41 members.',
    kind: 'rare-input',
    kills: ['securityhub.InviteMembers/behaviour/created-member-is-invited'],
    middleware: () =>
      inviting(async ({ ids, correct }) =>
        ids.length === 41 ? reportingUninvited(await correct(), () => ids.slice(-1)) : undefined,
      ),
  },
  'securityhub-loses-12-of-37': {
    text: 'InviteMembers does not invite the twelfth account of a batch of 37.',
    kind: 'rare-input',
    kills: ['securityhub.InviteMembers/behaviour/invited-member-is-shown'],
    middleware: losingInvitations((members) => (members.length === 37 ? members.slice(11, 12) : [])),
  },
  'securityhub-fails-over-250': {
    text: 'InviteMembers answers more than 250 accounts with 500.',
    kind: 'rare-input',
    kills: [
      'securityhub.InviteMembers/behaviour/any-valid-shape-is-answered',
      'securityhub.InviteMembers/behaviour/unknown-account-is-not-invited',
    ],
    also: [...ANY_SIZE, ...CRASHES],
    middleware: () => inviting(({ listed }) => (listed.length > 250 ? FAILED : undefined)),
  },
  'securityhub-reports-the-first-500': {
    text: 'InviteMembers reports no more than 500 accounts.',
    kind: 'rare-input',
    kills: ['securityhub.InviteMembers/behaviour/unknown-account-is-not-invited'],
    middleware: () =>
      inviting(async ({ correct }) => reportingUninvited(await correct(), (ids) => ids.slice(0, 500))),
  },
  'securityhub-invites-the-first-100': {
    text: 'InviteMembers takes a batch of any size, and invites the first hundred accounts.',
    kind: 'rare-input',
    kills: ['securityhub.InviteMembers/behaviour/created-member-is-invited'],
    middleware: losingInvitations((members, { ids }) => members.filter((id) => ids.indexOf(id) >= 100)),
  },
  'securityhub-fails-on-halves-of-characters': {
    text: 'InviteMembers answers an id with half a character of 16 bits with 500.',
    kind: 'rare-input',
    kills: ['securityhub.InviteMembers/behaviour/any-valid-shape-is-answered'],
    also: CRASHES,
    middleware: () => inviting(({ ids }) => (ids.every((id) => id.isWellFormed()) ? undefined : FAILED)),
  },
})
