import fc from 'fast-check'
import { isUndecided, type Property, property, requirementOf } from '../../harness/index.ts'
import { isRefused } from '../laws/refused.ts'
import { batchOf, entry } from './batch.ts'
import { makeMembers } from './created-members.ts'
import { areFound } from './created-members-are-retrievable.ts'
import { MOST_CREATED } from './limits.ts'
import { createdBy } from './members.ts'

/** Who stands in a batch, in this order: `true` for an account that is a member already. */
type Batch = readonly boolean[]

const EIGHT = Array.from({ length: 8 }, (_, at) => at)

/** Members among the accounts of a batch do not keep the others from being created, wherever they stand. */
export const mixedBatchIsCreated = (): Property =>
  property<Batch>({
    requirement: requirementOf('guardduty.CreateMembers', 'behaviour/created-members-are-retrievable'),
    aspect: 'mixed',
    boundaries: [
      ...EIGHT.map((at) => ({
        label: `member at ${at}`,
        values: fc.constant(EIGHT.map((each) => each === at)),
      })),
      { label: 'new account first', values: fc.constant(EIGHT.map((each) => each > 0)) },
      { label: 'new account last', values: fc.constant(EIGHT.map((each) => each < 7)) },
    ],
    random: fc.array(fc.boolean(), { minLength: 2, maxLength: MOST_CREATED, size: 'max' }),
    controlled: true,
    alone: true,
    law: async (batch, context) => {
      const ids = batch.map(() => context.account())
      const known = await makeMembers(
        context,
        ids.filter((_, at) => batch[at]),
      )
      if (isUndecided(known)) return known
      const call = await context.call('guardduty.CreateMembers', batchOf(ids.map((id) => entry(id))))
      // Nothing is created then, and nothing said of it here.
      if (isRefused(call)) return undefined
      const created = createdBy(call)
      if (isUndecided(created)) return created
      return areFound([...new Set([...known, ...created.ids])], [call], context)
    },
  })
