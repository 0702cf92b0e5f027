import fc from 'fast-check'
import { accounts, type Draw, type DrawnInput, Placeholder } from '../../harness/index.ts'
import { type Batch, everySize } from '../laws/batch.ts'
import { MEMBERS, MOST } from './fixtures.ts'

/** How InviteMembers names accounts; those that were invited are not in its answer. */
export const BATCH: Batch = {
  requested: (body) => accounts(body, 'AccountIds'),
  answered: (output) => accounts(output, 'UnprocessedAccounts', 'AccountId'),
}

/** A batch of members that were created for it (true) and of new accounts. */
const batchOf = (isMember: readonly boolean[]): DrawnInput => ({
  body: {
    AccountIds: isMember.map((member) =>
      member ? Placeholder.preparedAccount(MEMBERS) : Placeholder.freshAccount(),
    ),
  },
})

/** At least one member, so that no service has reason to refuse the whole batch. */
export const mixed: fc.Arbitrary<DrawnInput> = fc
  .array(fc.boolean(), { minLength: 0, maxLength: MOST - 1, size: 'max' })
  .map((others) => batchOf([true, ...others]))

/** Members only: every size of a batch that a service has no reason to refuse. */
export const ofMembers = (size: number): DrawnInput => batchOf(Array.from({ length: size }, () => true))

/** Every size, the member at another place in each. */
export const ofEverySize: readonly Draw<DrawnInput>[] = everySize(MOST, (size) =>
  batchOf(Array.from({ length: size }, (_, at) => at === (size * 7) % size || at === size >> 1)),
)
