import { internalFailure } from '../../protocol/refusals.ts'
import { respond } from '../../protocol/respond.ts'
import { CRASHES } from '../../variations/breaking.ts'
import {
  creating,
  type Detail,
  fault,
  getting,
  idsIn,
  losing,
  OTHER_LAWS,
  onDeletion,
  reporting,
} from '../../variations/guardduty.ts'
import { crashing } from '../../variations/requests.ts'
import type { SideEffect } from '../../variations/variation.ts'
import { faultRows } from '../fault.ts'

const within = (low: number, high: number) => (detail: Detail) =>
  Number(detail.accountId) >= low && Number(detail.accountId) < high

/** What one id of some hundreds is lost to. */
const LOST_BY_CHANCE: readonly SideEffect[] = [
  ...OTHER_LAWS,
  {
    select: 'guardduty.DeleteMembers/protocol/safe-methods',
    why: 'It counts members that cannot be deleted, and one that is to be deleted may be lost.',
  },
]

export const rareInputGuardDutyFaults = faultRows({
  'guardduty-loses-17-accounts': {
    text: 'CreateMembers loses 17 accounts.',
    kind: 'rare-input',
    kills: ['guardduty.CreateMembers/behaviour/created-members-are-retrievable'],
    also: OTHER_LAWS,
    middleware: () => losing((_, __, { length }) => length === 17),
  },
  'guardduty-loses-the-last-of-a-full-batch': {
    text: 'CreateMembers loses the last of a full batch.',
    kind: 'rare-input',
    kills: ['guardduty.CreateMembers/behaviour/created-members-are-retrievable'],
    also: OTHER_LAWS,
    middleware: () => losing((_, at) => at === 49),
  },
  'guardduty-loses-the-seventh-of-23': {
    text: 'CreateMembers loses the seventh of 23.',
    kind: 'rare-input',
    kills: ['guardduty.CreateMembers/behaviour/created-members-are-retrievable'],
    also: OTHER_LAWS,
    middleware: () => losing((_, at, { length }) => at === 6 && length === 23),
  },
  'guardduty-loses-one-account-after-full-batch': {
    text: 'CreateMembers loses one account after a full batch.',
    kind: 'rare-input',
    kills: ['guardduty.CreateMembers/behaviour/created-members-are-retrievable'],
    also: OTHER_LAWS,
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
    also: OTHER_LAWS,
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
  'guardduty-crashes-at-two-of-one': fault(
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
    also: OTHER_LAWS,
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
    also: OTHER_LAWS,
    middleware: () => losing(({ accountId }) => /^0777.*0777$/.test(accountId)),
  },
  'guardduty-loses-an-id-of-eleven-zeros': {
    text: 'CreateMembers loses an id of eleven zeros.',
    kind: 'rare-input',
    kills: ['guardduty.CreateMembers/behaviour/created-members-are-retrievable'],
    also: OTHER_LAWS,
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
    also: OTHER_LAWS,
    middleware: () =>
      reporting(getting, (list) =>
        list.map((each) => ({ ...each, accountId: each.accountId.replaceAll(/[^\0-\x7f]/gu, '?') })),
      ),
  },
})
