import fc from 'fast-check'
import type { Change } from './changes.ts'
import { MOST } from './fixtures.ts'

const MEMBERS = Array.from({ length: MOST }, (_, at) => at)

/** Some of the first members, in any order, each to be switched on or off. */
const batchOf = (most: number): fc.Arbitrary<readonly Change[]> =>
  fc
    .shuffledSubarray(MEMBERS.slice(0, most), { minLength: 1 })
    .chain((who) =>
      fc
        .array(fc.boolean(), { minLength: who.length, maxLength: who.length, size: 'max' })
        .map((flags) => who.map((each, at) => ({ who: each, activate: flags[at] === true }))),
    )

/** Batches one after another: of few members, so that they meet again, or of as many as there are. */
export const batches: fc.Arbitrary<readonly (readonly Change[])[]> = fc.oneof(
  fc.array(batchOf(4), { minLength: 1, maxLength: 4 }),
  fc.array(batchOf(MOST), { minLength: 1, maxLength: 2 }),
)
