import fc from 'fast-check'
import { Placeholder } from '../../harness/arbitraries/placeholder.ts'
import type { Input } from '../../harness/model/operation.ts'
import { accounts } from '../laws/accounts.ts'
import type { Batch } from '../laws/batch.ts'
import { MEMBERS } from './fixtures.ts'

/** How BatchUpdateMemberEc2DeepInspectionStatus names accounts. */
export const BATCH: Batch = {
  requested: (body) => accounts(body, 'accountIds'),
  answered: (output) => [...accounts(output, 'accountIds'), ...accounts(output, 'failedAccountIds')],
}

const change = fc
  .record({ isMember: fc.boolean(), activateDeepInspection: fc.boolean() })
  .map(({ isMember, activateDeepInspection }) => ({
    accountId: isMember ? Placeholder.fixtureAccount(MEMBERS) : Placeholder.freshAccount(),
    activateDeepInspection,
  }))

const batch = (length: number): fc.Arbitrary<Input> =>
  fc
    .array(change, { minLength: length, maxLength: length, size: 'max' })
    .map((accountIds): Input => ({ body: { accountIds } }))

/** Batches of members and strangers in any order. */
export const mixed: fc.Arbitrary<Input> = fc
  .oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 7, max: 100 }))
  .chain(batch)

export const fullBatch = { label: '100 mixed', values: batch(100) }
