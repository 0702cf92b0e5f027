import fc from 'fast-check'
import {
  type Call,
  type CaseContext,
  type Draw,
  isUndecided,
  type LawResult,
  type Property,
  property,
  requirementOf,
  untestable,
} from '../../harness/index.ts'
import { everySize } from '../laws/batch.ts'
import { blame } from '../laws/blame.ts'
import { callCreateMembers, MOST } from './fixtures.ts'
import { hasStatus, invite, isInvited, readMembers } from './members.ts'
import { notShownAsInvited } from './shown-as-invited.ts'

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
