import fc from 'fast-check'
import { Placeholder } from '../../harness/arbitraries/placeholder.ts'
import { isFailure, untestable } from '../../harness/model/failure.ts'
import { requirementOf } from '../../harness/model/requirement.ts'
import { isBlocked } from '../../harness/runner/neighbour.ts'
import { expectAnswer, failure, type Property, property } from '../../harness/runner/property.ts'
import { accounts, isAccountId } from '../laws/accounts.ts'
import { batchOf, entry, fresh } from './batch.ts'
import { readMembers } from './members.ts'

/** Validation comes before execution, wherever in the batch the bad entry stands. */
export const rejectedBatchLeavesNoTrace = (): Property =>
  property<{ readonly good: number; readonly bad: number; readonly kind: 'short id' | 'no e-mail' }>({
    requirement: requirementOf('guardduty.CreateMembers', 'behaviour/rejected-batch-leaves-no-trace'),
    aspect: 'law',
    boundaries: [
      { label: 'bad entry first', values: fc.constant({ good: 2, bad: 0, kind: 'short id' }) },
      { label: 'bad entry last', values: fc.constant({ good: 49, bad: 49, kind: 'short id' }) },
    ],
    random: fc.record({
      good: fc.integer({ min: 1, max: 49 }),
      bad: fc.nat({ max: 49 }),
      kind: fc.constantFrom('short id', 'no e-mail'),
    }),
    controlled: true,
    alone: true,
    law: async ({ good, bad, kind }, world) => {
      const odd = kind === 'short id' ? entry('12345678901') : { accountId: Placeholder.freshAccount() }
      const call = await world.call(
        'guardduty.CreateMembers',
        batchOf(fresh(good).toSpliced(Math.min(bad, good), 0, odd as never)),
      )
      const refused = expectAnswer(call.exchange, { statuses: ['4xx'] })
      if (isFailure(refused)) return untestable('the malformed batch was not refused')
      if (refused) return refused
      const ids = accounts(call.input.body, 'accountDetails').filter(isAccountId)
      const read = await readMembers(world, ids)
      if (isBlocked(read)) return read
      if (read.members.length === 0) return undefined
      const got = `${read.members.length} of ${good} accounts created`
      const complaint = { identity: 'trace', expected: 'no member', got }
      return failure(
        complaint,
        [call, ...read.calls].map(({ exchange }) => exchange),
      )
    },
  })
