import fc from 'fast-check'
import {
  isAccountId,
  isUndecided,
  type Property,
  property,
  requirementOf,
  untestable,
} from '../../harness/index.ts'
import { blame } from '../laws/blame.ts'
import { isRefused } from '../laws/refused.ts'
import { batchOf, entry, fresh } from './batch.ts'
import { makeMembers } from './created-members.ts'
import { areFound } from './created-members-are-retrievable.ts'
import { createdBy, idsOf, readMembers, readWhenShown } from './members.ts'

/** The administrator, whose id its members tell, cannot be one of them; others of the same batch can. */
export const ownAccountIsNoMember = (): Property =>
  property<number>({
    requirement: requirementOf('guardduty.CreateMembers', 'behaviour/own-account-is-no-member'),
    aspect: 'law',
    boundaries: [
      { label: 'alone', values: fc.constant(0) },
      { label: 'among others', values: fc.constant(4) },
    ],
    controlled: true,
    alone: true,
    law: async (beside, context) => {
      const made = await makeMembers(context, 1)
      if (isUndecided(made)) return made
      const known = await readWhenShown(context, made)
      if (isUndecided(known)) return known
      const own = known.members[0]?.administratorId ?? known.members[0]?.masterId
      if (!isAccountId(own)) return untestable('the target does not tell the id of the administrator')
      const batch = fresh(beside).toSpliced(beside / 2, 0, entry(own))
      const call = await context.call('guardduty.CreateMembers', batchOf(batch))
      const read = await readMembers(context, [own])
      if (isUndecided(read)) return read
      const complaint = { expected: `${own}, the administrator, is no member` }
      if (idsOf(read).includes(own)) {
        return blame({ ...complaint, identity: 'member', got: 'a member' }, call, ...read.calls)
      }
      if (isRefused(call)) return undefined
      const created = createdBy(call)
      if (isUndecided(created)) return created
      if (created.ids.includes(own)) {
        return blame({ ...complaint, identity: 'silent', got: 'not listed as unprocessed' }, call)
      }
      return created.ids.length > 0 ? areFound(created.ids, [call], context) : undefined
    },
  })
