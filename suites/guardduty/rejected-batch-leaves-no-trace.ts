import fc from 'fast-check'
import {
  type DrawnInput,
  entries,
  isAccountId,
  isUndecided,
  Placeholder,
  type Property,
  property,
  requirementOf,
  some,
  untestable,
} from '../../harness/index.ts'
import { blame } from '../laws/blame.ts'
import { isRefused } from '../laws/refused.ts'
import { batchOf, entry, fresh } from './batch.ts'
import { LONGEST_EMAIL, MOST_CREATED } from './limits.ts'
import { idsOf, readMembers } from './members.ts'

const SHORT = 'an id of 11'

/** Entries that are malformed in one way each. */
const BAD: Readonly<Record<string, () => unknown>> = {
  [SHORT]: () => entry('12345678901'),
  'an id of 13': () => entry('1234567890123'),
  'no id': () => ({ email: Placeholder.email(20) }),
  'null as id': () => entry(null),
  'a number as id': () => entry(123456789012),
  'an object as id': () => entry({}),
  'no e-mail': () => ({ accountId: Placeholder.freshAccount() }),
  'null as e-mail': () => entry(Placeholder.freshAccount(), null),
  'an empty e-mail': () => entry(Placeholder.freshAccount(), ''),
  [`an e-mail of ${LONGEST_EMAIL + 1}`]: () =>
    entry(Placeholder.freshAccount(), Placeholder.email(LONGEST_EMAIL + 1)),
}
const KINDS = Object.keys(BAD)

/** A batch with one bad entry, at a place that counts from nought; or one that is refused for another reason. */
type Batch =
  | { readonly size: number; readonly bad: number; readonly kind: string }
  | 'too many entries'
  | 'an unknown detector'

const places = (size: number) => Array.from({ length: size }, (_, bad) => bad)

const BATCHES: readonly Batch[] = [
  ...KINDS.flatMap((kind) => places(8).map((bad) => ({ size: 8, bad, kind }))),
  ...places(MOST_CREATED).map((bad) => ({ size: MOST_CREATED, bad, kind: SHORT })),
  { size: 2, bad: 1, kind: SHORT },
  'too many entries',
  'an unknown detector',
]

/** Validation comes before execution, wherever in the batch the bad entry stands. */
export const rejectedBatchLeavesNoTrace = (): Property =>
  property<Batch>({
    requirement: requirementOf('guardduty.CreateMembers', 'behaviour/rejected-batch-leaves-no-trace'),
    aspect: 'law',
    boundaries: BATCHES.map((batch) => ({
      label: typeof batch === 'string' ? batch : `${batch.kind} at ${batch.bad} of ${batch.size}`,
      values: fc.constant(batch),
    })),
    random: fc
      .integer({ min: 2, max: MOST_CREATED })
      .chain((size) =>
        fc.record({ size: fc.constant(size), bad: fc.nat(size - 1), kind: fc.constantFrom(...KINDS) }),
      ),
    controlled: true,
    alone: true,
    law: async (batch, context) => {
      const call = await context.call('guardduty.CreateMembers', inputOf(batch))
      // Whether it is refused is decided elsewhere, but where nothing at all is refused there is nothing to see here.
      if (!isRefused(call)) {
        return typeof batch === 'object' && batch.kind === SHORT
          ? untestable('the malformed batch was not refused')
          : undefined
      }
      const ids = entries(call.input.body, 'accountDetails', 'accountId').filter(isAccountId)
      const read = await readMembers(context, ids)
      if (isUndecided(read)) return read
      if (read.members.length === 0) return undefined
      const got = `${some(idsOf(read))} created`
      return blame({ identity: 'trace', expected: 'no member', got }, call, ...read.calls)
    },
  })

function inputOf(batch: Batch): DrawnInput {
  if (batch === 'too many entries') return batchOf(fresh(MOST_CREATED + 1))
  if (batch === 'an unknown detector') return { ...batchOf(fresh(8)), path: { detectorId: 'e'.repeat(32) } }
  return batchOf(fresh(batch.size - 1).toSpliced(batch.bad, 0, BAD[batch.kind]?.()))
}
