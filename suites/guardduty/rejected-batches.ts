import fc from 'fast-check'
import {
  type DrawnInput,
  entries,
  expectAnswer,
  failure,
  isAccountId,
  isFailure,
  isUndecided,
  Placeholder,
  type Property,
  property,
  requirementOf,
  some,
  untestable,
  without,
} from '../../harness/index.ts'
import { blame, isRefused } from '../laws/answered.ts'
import { batchOf, batchOfIds, entry, fresh, LONGEST_EMAIL, MOST_CREATED, MOST_DELETED } from './batch.ts'
import { makeMembers } from './created-members.ts'
import { idsOf, readMembers, readWhenShown } from './members.ts'

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

/** Validation comes before execution, wherever in the batch the bad id stands. */
export const rejectedBatchDeletesNothing = (): Property =>
  property<{ readonly good: number; readonly bad: number }>({
    requirement: requirementOf('guardduty.DeleteMembers', 'behaviour/rejected-batch-deletes-nothing'),
    aspect: 'law',
    boundaries: [
      ...[0, 1, 2, 3, 4, 5, 6, 7].map((bad) => ({
        label: `bad id at ${bad}`,
        values: fc.constant({ good: 7, bad }),
      })),
      { label: 'bad id last', values: fc.constant({ good: MOST_DELETED - 1, bad: MOST_DELETED - 1 }) },
    ],
    random: fc.record({
      good: fc.integer({ min: 1, max: MOST_DELETED - 1 }),
      bad: fc.nat({ max: MOST_DELETED - 1 }),
    }),
    controlled: true,
    alone: true,
    law: async ({ good, bad }, context) => {
      const made = await makeMembers(context, good)
      if (isUndecided(made)) return made
      const before = await readWhenShown(context, made)
      if (isUndecided(before)) return before
      const ids = made.toSpliced(Math.min(bad, good), 0, '12345678901')
      const call = await context.call('guardduty.DeleteMembers', batchOfIds(ids))
      const refused = expectAnswer(call.exchange, { statuses: ['4xx'] })
      if (isFailure(refused)) return untestable('the malformed batch was not refused')
      if (refused) return refused
      const read = await readMembers(context, made)
      if (isUndecided(read)) return read
      const lost = without(idsOf(before), idsOf(read))
      if (lost.length === 0) return undefined
      const complaint = {
        identity: 'trace',
        expected: 'every member still there',
        got: `${some(lost)} deleted`,
      }
      return failure(
        complaint,
        [call, ...read.calls].map(({ exchange }) => exchange),
      )
    },
  })
