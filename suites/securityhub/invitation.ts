import fc from 'fast-check'
import {
  accounts,
  type Call,
  type CaseContext,
  type Draw,
  expectAnswer,
  idsOfAllLooks,
  isUndecided,
  type LawResult,
  outputOf,
  type Property,
  property,
  requirementOf,
  some,
  untestable,
  without,
} from '../../harness/index.ts'
import { blame, isRefused } from '../laws/answered.ts'
import { everySize } from '../laws/batch.ts'
import { answerOf } from '../laws/envelope.ts'
import { callCreateMembers, MOST } from './fixtures.ts'
import {
  hasStatus,
  invite,
  invitedBy,
  isInvited,
  notShownAsInvited,
  readMembers,
  sendInvitation,
} from './members.ts'

const INVITED = requirementOf('securityhub.InviteMembers', 'behaviour/created-member-is-invited')

/** Accounts that were created just before are not among the unprocessed ones. */
export const createdMemberIsInvited = (): readonly Property[] => [
  property<number | 'ids of all looks'>({
    requirement: INVITED,
    aspect: 'law',
    boundaries: [
      ...everySize<number | 'ids of all looks'>(MOST, (size) => size),
      { label: 'ids of all looks', values: fc.constant('ids of all looks') },
    ],
    controlled: true,
    alone: true,
    law: async (members, context) => {
      const made = await callCreateMembers(
        context,
        typeof members === 'number' ? members : idsOfAllLooks(() => context.account()),
      )
      if (isUndecided(made)) return made
      const invited = await invite(context, made)
      if (isUndecided(invited)) return invited
      if (invited.unprocessed.length === 0) return undefined
      const got = `${some(invited.unprocessed)} unprocessed`
      return blame({ identity: 'refused', expected: 'every account invited', got }, invited.call)
    },
  }),
  property<number>({
    requirement: INVITED,
    aspect: 'long lists',
    boundaries: [MOST + 1, 251].map((count) => ({ label: `${count} accounts`, values: fc.constant(count) })),
    controlled: true,
    alone: true,
    law: async (count, context) => {
      const made = await callCreateMembers(context, count)
      if (isUndecided(made)) return made
      const call = await sendInvitation(context, made)
      // No page states a limit, and none says that there is none.
      if (isRefused(call)) return undefined
      const invited = invitedBy(call, made)
      if (isUndecided(invited)) return invited
      if (invited.unprocessed.length === 0) return notShownAsInvited(context, made, [call])
      const got = `${some(invited.unprocessed)} unprocessed`
      return blame({ identity: 'refused', expected: 'every account invited', got }, call)
    },
  }),
]

/** Batches that follow each other, by their sizes. */
type Sizes = readonly number[]

const SERIES: readonly Draw<Sizes>[] = [
  [1, 1],
  [1, 1, 1, 1, 1],
  [MOST, 20],
  [3, 40, 2],
].map((sizes) => ({ label: sizes.join(', then '), values: fc.constant(sizes) }))

/** A created member is an invited one once it was invited, and stays it when others are. */
export const invitedMemberIsShown = (): Property =>
  property<Sizes>({
    requirement: requirementOf('securityhub.InviteMembers', 'behaviour/invited-member-is-shown'),
    aspect: 'law',
    boundaries: [...everySize(MOST, (size) => [size]), ...SERIES],
    controlled: true,
    alone: true,
    law: async (sizes, context) => {
      const calls: Call[] = []
      const all: string[] = []
      for (const size of sizes) {
        const made = await callCreateMembers(context, size)
        if (isUndecided(made)) return made
        const before = await readMembers(context, made)
        if (isUndecided(before)) return before
        const created = made.filter((id) => hasStatus(before.members.get(id), 'Created'))
        if (created.length === 0)
          return untestable('securityhub.GetMembers shows none of the members as Created')
        const invited = await invite(context, created)
        if (isUndecided(invited)) return invited
        all.push(...invited.ids)
        calls.push(invited.call)
      }
      return (await notShownAsInvited(context, all, calls)) ?? recordsOf(context, all.slice(0, 1))
    },
  })

const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/

/** The status is spelled as documented, and the date of an invitation is a date and time in text where it is given. */
async function recordsOf(context: CaseContext, ids: readonly string[]): Promise<LawResult> {
  const read = await readMembers(context, ids)
  if (isUndecided(read)) return read
  for (const member of read.members.values()) {
    const { InvitedAt: date, MemberStatus: status } = member
    // A read may lag; another status than these two is the matter of the law itself.
    if (isInvited(member) && status !== 'Invited' && status !== 'Enabled') {
      const expected = 'MemberStatus Invited or Enabled, spelled so'
      return blame({ identity: 'spelling', expected, got: JSON.stringify(status) }, ...read.calls)
    }
    if (date === undefined || date === null) continue
    if (typeof date === 'string' && DATE_TIME.test(date) && !Number.isNaN(Date.parse(date))) continue
    const expected = 'InvitedAt as an ISO 8601 date and time'
    return blame({ identity: 'date', expected, got: JSON.stringify(date) }, ...read.calls)
  }
  return undefined
}

/** How many members a batch has, and the place of the stranger among them. */
interface Mixed {
  readonly good: number
  readonly place: number
}

const draw = (good: number, place: number): Draw<Mixed> => ({
  label: `number ${place + 1} of ${good + 1}`,
  values: fc.constant({ good, place }),
})

/** One account that cannot be invited does not keep the others from it, wherever it stands. */
export const mixedBatchIsInvited = (): Property =>
  property<Mixed>({
    requirement: requirementOf(
      'securityhub.InviteMembers',
      'behaviour/good-accounts-of-a-mixed-batch-are-invited',
    ),
    aspect: 'law',
    boundaries: [
      ...[0, 1, 2, 3, 4, 5].map((place) => draw(5, place)),
      ...[0, Math.floor(MOST / 2) - 1, MOST - 1].map((place) => draw(MOST - 1, place)),
    ],
    controlled: true,
    alone: true,
    law: async ({ good, place }, context) => {
      const made = await callCreateMembers(context, good)
      if (isUndecided(made)) return made
      const ids = made.toSpliced(place, 0, context.account())
      const call = await sendInvitation(context, ids)
      if (isRefused(call)) return untestable('the mixed batch was refused')
      const invited = invitedBy(call, ids)
      if (isUndecided(invited)) return invited
      const refused = without(made, invited.ids)
      if (refused.length === 0) return notShownAsInvited(context, made, [call])
      const got = `${some(refused)} unprocessed`
      return blame({ identity: 'refused', expected: 'every member invited', got }, call)
    },
  })

/** Whatever is answered to a second invitation, it takes the first one back from nobody; the number is how many are invited. */
export function secondInvitationIsAnswered(): Property {
  const requirement = requirementOf('securityhub.InviteMembers', 'behaviour/second-invitation-is-answered')
  return property<number>({
    requirement,
    aspect: 'law',
    boundaries: [
      { label: 'one member', values: fc.constant(1) },
      { label: '20 members', values: fc.constant(20) },
    ],
    controlled: true,
    alone: true,
    law: async (count, context) => {
      const made = await callCreateMembers(context, count)
      if (isUndecided(made)) return made
      const invited = await invite(context, made)
      if (isUndecided(invited)) return invited
      const before = await notShownAsInvited(context, invited.ids, [])
      if (before) return isUndecided(before) ? before : undefined
      const calls = [await sendInvitation(context, invited.ids), await sendInvitation(context, invited.ids)]
      for (const { exchange } of calls) {
        const outcome = expectAnswer(exchange, answerOf(requirement))
        if (outcome) return outcome
      }
      return notShownAsInvited(context, invited.ids, calls)
    },
  })
}

/** Who was deleted has to be created again first; the number is how many are. */
export const deletedMemberIsNotInvited = (): Property =>
  property<number>({
    requirement: requirementOf('securityhub.InviteMembers', 'behaviour/deleted-member-is-not-invited'),
    aspect: 'law',
    boundaries: [1, 20].map((count) => ({ label: `${count} deleted`, values: fc.constant(count) })),
    controlled: true,
    alone: true,
    law: async (count, context) => {
      const made = await callCreateMembers(context, count)
      if (isUndecided(made)) return made
      const invited = await invite(context, made)
      if (isUndecided(invited)) return invited
      for (const step of ['securityhub.DisassociateMembers', 'securityhub.DeleteMembers'] as const) {
        const output = outputOf(await context.call(step, { body: { AccountIds: made } }), step)
        if (isUndecided(output)) return output
        const unprocessed = accounts(output, 'UnprocessedAccounts', 'AccountId')
        if (unprocessed.length > 0) return untestable(`${step} did not process ${some(unprocessed)}`)
      }
      const call = await sendInvitation(context, made)
      if (isRefused(call)) return undefined
      const again = invitedBy(call, made)
      if (isUndecided(again)) return again
      if (again.ids.length === 0) return undefined
      const got = `${some(again.ids)} not reported`
      return blame({ identity: 'invited', expected: 'every deleted account unprocessed', got }, call)
    },
  })
