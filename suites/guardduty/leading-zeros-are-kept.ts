import fc from 'fast-check'
import { Placeholder } from '../../harness/arbitraries/placeholder.ts'
import { isAnswered, json } from '../../harness/model/exchange.ts'
import { requirementOf } from '../../harness/model/requirement.ts'
import { isBlocked } from '../../harness/runner/neighbour.ts'
import { failure, type Property, property } from '../../harness/runner/property.ts'
import { accounts, some } from '../laws/accounts.ts'
import { batchOf, entry } from './batch.ts'
import { createMembers, readMembers } from './members.ts'

/** Ids are strings: one that goes through a number loses its zeros. */
export const leadingZerosAreKept = (): Property =>
  property({
    requirement: requirementOf('guardduty.CreateMembers', 'behaviour/leading-zeros-are-kept'),
    aspect: 'law',
    boundaries: ['0', '00', '000000'].map((prefix) => ({
      label: `${prefix.length} zeros`,
      values: fc.constant(batchOf([entry(Placeholder.freshAccount(prefix))])),
    })),
    controlled: true,
    law: async (input, world) => {
      const created = await createMembers(world, input)
      if (isBlocked(created)) return created
      const [id = ''] = accounts(created.call.input.body, 'accountDetails')
      const read = await readMembers(world, [id])
      if (isBlocked(read)) return read
      const [{ exchange }] = read.calls as [(typeof read.calls)[number]]
      const output = isAnswered(exchange) ? json(exchange.response) : undefined
      const answered = [...accounts(output, 'members'), ...accounts(output, 'unprocessedAccounts')]
      if (answered.length > 0 && answered.every((each) => each === id)) return undefined
      const complaint = { identity: 'changed', expected: id, got: some(answered) || 'no account' }
      return failure(complaint, [created.call.exchange, exchange])
    },
  })
