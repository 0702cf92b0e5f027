import fc from 'fast-check'
import { accounts, type Draw, type DrawnInput, Placeholder } from '../../harness/index.ts'
import { type Batch, everySize } from '../laws/batch.ts'
import { MEMBERS, MOST } from './fixtures.ts'

/** How BatchUpdateMemberEc2DeepInspectionStatus names accounts. */
export const BATCH: Batch = {
  requested: (body) => accounts(body, 'accountIds'),
  answered: (output) => [...accounts(output, 'accountIds'), ...accounts(output, 'failedAccountIds')],
}

/** A batch of members (true) and new accounts, to be switched on and off by turns unless it is said otherwise. */
const batchOf = (
  isMember: readonly boolean[],
  activates: (at: number) => boolean = (at) => at % 2 === 0,
): DrawnInput => ({
  body: {
    accountIds: isMember.map((member, at) => ({
      accountId: member ? Placeholder.fixtureAccount(MEMBERS) : Placeholder.freshAccount(),
      activateDeepInspection: activates(at),
    })),
  },
})

const change = fc
  .record({ isMember: fc.boolean(), activateDeepInspection: fc.boolean() })
  .map(({ isMember, activateDeepInspection }) => ({
    accountId: isMember ? Placeholder.fixtureAccount(MEMBERS) : Placeholder.freshAccount(),
    activateDeepInspection,
  }))

const mixedOf = (length: number): fc.Arbitrary<DrawnInput> =>
  fc
    .array(change, { minLength: length, maxLength: length, size: 'max' })
    .map((accountIds): DrawnInput => ({ body: { accountIds } }))

/** Batches of members and strangers in any order. */
export const mixed: fc.Arbitrary<DrawnInput> = fc
  .oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 7, max: MOST }))
  .chain(mixedOf)

const fullBatch: Draw<DrawnInput> = { label: `${MOST} mixed`, values: mixedOf(MOST) }

const members = (size: number) => Array.from({ length: size }, () => true)

/** One account unlike the others, at each place of a batch of six. */
const oddOnes = (name: string, odd: boolean): readonly Draw<DrawnInput>[] =>
  Array.from({ length: 6 }, (_, at) => ({
    label: `${name} as number ${at + 1} of 6`,
    values: fc.constant(batchOf(Array.from({ length: 6 }, (__, each) => (each === at ? odd : !odd)))),
  }))

/** Members only, all on, all off or by turns: every size of a batch that a service has no reason to refuse. */
export const ofMembers = (size: number): DrawnInput =>
  batchOf(members(size), (at) => [true, false, at % 2 === 0][size % 3] === true)

/** Every size, each third account being a stranger in the larger ones: the last one now and then. */
export const ofEverySize: readonly Draw<DrawnInput>[] = everySize(MOST, (size) =>
  batchOf(members(size).map((_, at) => size < 3 || at % 3 !== (2 * size) % 3)),
)

/** A stranger among members, and a member among strangers, at each place. */
export const atEveryPlace: readonly Draw<DrawnInput>[] = [
  ...oddOnes('a stranger', false),
  ...oddOnes('a member', true),
  fullBatch,
]
