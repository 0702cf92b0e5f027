import fc from 'fast-check'
import { accounts, type CaseContext, type Draw, type DrawnInput, Placeholder } from '../../harness/index.ts'
import { type Batch, everySize } from '../laws/batch.ts'
import { MEMBERS, MOST } from './members.ts'

/** An entry of a batch as it is drawn: a member by its place among those of the run, or a new account. */
export interface Change {
  readonly who: number | 'stranger'
  readonly activate: boolean
}

/** An entry of a batch as it is sent. */
export interface Entry {
  readonly accountId: string
  readonly activateDeepInspection: boolean
}

/** The members that all batches of the run share. */
const memberPool = (context: CaseContext): Promise<readonly string[]> =>
  context.render(Array.from({ length: MOST }, () => Placeholder.fixtureAccount(MEMBERS)))

/** What is to be sent for changes that were drawn. */
export async function entriesOf(context: CaseContext, changes: readonly Change[]): Promise<readonly Entry[]> {
  const pool = await memberPool(context)
  return changes.map(({ who, activate }) => ({
    accountId: (who === 'stranger' ? undefined : pool[who]) ?? context.account(),
    activateDeepInspection: activate,
  }))
}

export const opposite = (changes: readonly Change[]): readonly Change[] =>
  changes.map(({ who, activate }) => ({ who, activate: !activate }))

/** On and off by turns, so that no two neighbours are asked for the same. */
export const byTurns = (size: number): readonly Change[] =>
  Array.from({ length: size }, (_, at) => ({ who: at, activate: (at + size) % 2 === 0 }))

/** All of them on, or off. */
export const all = (size: number, activate: boolean): readonly Change[] =>
  Array.from({ length: size }, (_, who) => ({ who, activate }))

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

const PLACES = Array.from({ length: MOST }, (_, at) => at)

/** Some of the first members, in any order, each to be switched on or off. */
const changesOf = (most: number): fc.Arbitrary<readonly Change[]> =>
  fc
    .shuffledSubarray(PLACES.slice(0, most), { minLength: 1 })
    .chain((who) =>
      fc
        .array(fc.boolean(), { minLength: who.length, maxLength: who.length, size: 'max' })
        .map((flags) => who.map((each, at) => ({ who: each, activate: flags[at] === true }))),
    )

/** Batches one after another: of few members, so that they meet again, or of as many as there are. */
export const batches: fc.Arbitrary<readonly (readonly Change[])[]> = fc.oneof(
  fc.array(changesOf(4), { minLength: 1, maxLength: 4 }),
  fc.array(changesOf(MOST), { minLength: 1, maxLength: 2 }),
)
