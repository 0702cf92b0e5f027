import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LawResult } from '../model/failure.ts'
import { requirementOf } from '../model/requirement.ts'
import { toyCatalogue, toyProperty, toyTarget, WRITES } from '../testing/toy-catalogue.ts'
import type { Catalogue } from './plan/suite.ts'
import { failure, type Property } from './plan/suite.ts'
import { lostBecause } from './recorded-case.ts'
import { replay } from './replay.ts'
import { formatToken, parseToken, type ReplayToken } from './replay-token.ts'
import { run } from './run.ts'

/** Two inputs and chance; `fails` decides which numbers fail. */
const between = (fails: (drawn: number) => boolean, given: Partial<Property<number>> = {}): Property =>
  toyProperty(
    async (drawn, context): Promise<LawResult> => {
      const { exchange } = await context.call(WRITES, { body: { accountId: '1'.repeat(12) } })
      return fails(drawn) ? failure({ identity: 'odd', expected: 'even', got: 'odd' }, [exchange]) : undefined
    },
    {
      boundaries: [
        { label: 'small', values: fc.constant(1) },
        { label: 'large', values: fc.constant(1_001) },
      ],
      ...given,
    },
  )

async function recorded(catalogue: Catalogue): Promise<ReplayToken> {
  const { requirements } = await run({ catalogue, target: toyTarget(), seed: 1, run: 0, cases: 5 })
  const [line] = requirements.flatMap(({ failure: found }) => found?.replay ?? [])
  const token = parseToken(line ?? '')
  if (!token) throw new Error('nothing failed')
  return token
}

describe('a replay', () => {
  test.each<[string, (drawn: number) => boolean, object]>([
    ['STILL FAILS if the recorded input fails', () => true, { result: 'STILL FAILS' }],
    ['is FIXED if no input fails', () => false, { result: 'FIXED' }],
    [
      'STILL FAILS if another input fails, and names it',
      (drawn) => drawn === 1_001,
      { result: 'STILL FAILS', reason: 'the recorded input passes, but "large" fails' },
    ],
    [
      'STILL FAILS if only a random input fails',
      (drawn) => ![1, 1_001].includes(drawn),
      { result: 'STILL FAILS', reason: 'the recorded input passes, but "random" fails' },
    ],
  ])('%s', async (_, fails, expected) => {
    const token = await recorded(toyCatalogue([between(() => true)]))
    expect(token.draw).toBe('small')
    expect(await replay(token, toyCatalogue([between(fails)]), toyTarget())).toMatchObject(expected)
  })

  test('asks the other properties of the requirement too', async () => {
    const token = await recorded(toyCatalogue([between(() => true)]))
    const other = between(() => true, { aspect: 'other', boundaries: [] })
    const elsewhere = between(() => true, {
      requirement: requirementOf(WRITES, 'behaviour/accepts-valid-requests'),
    })
    const fixed = between(() => false)
    expect(await replay(token, toyCatalogue([fixed, elsewhere]), toyTarget())).toEqual({ result: 'FIXED' })
    expect(await replay(token, toyCatalogue([fixed, other]), toyTarget())).toMatchObject({
      result: 'STILL FAILS',
    })
  })
})

describe('a replay line', () => {
  const catalogue = toyCatalogue([between((drawn) => drawn > 100 && drawn < 1_001)])

  test('leads to the case that it was printed for', async () => {
    const token = await recorded(catalogue)
    expect(token.path).toMatch(/^\d+(:\d+)+$/)
    expect(await lostBecause(token, catalogue)).toBeUndefined()
    const { sum: _, ...older } = token
    expect(await lostBecause(older, catalogue)).toBeUndefined()
  })

  test.each<[Partial<ReplayToken>, RegExp]>([
    [{ path: '9:9:9' }, /no case at path=9:9:9/],
    [{ path: '0:9:9:9' }, /no case at path/],
    [{ path: '0:99999' }, /no case at path/],
    [{ path: '4' }, /another case/],
    [{ draw: 'smaller' }, /no input "smaller"/],
    [{ draw: 'large', path: '0' }, /another case/],
    [{ seed: 2 }, /another case|no case/],
    [{ offset: 1 }, /another case/],
    [{ run: 1 }, /another case/],
    [{ identity: 'even' }, /another case/],
    [{ property: `${WRITES}/behaviour/echoes-the-account#none` }, /not in this catalogue/],
    [{ requirement: 'guardduty.Gone/x' }, /not in this catalogue/],
  ])('that was changed to %j does not', async (change, why) => {
    const token = { ...(await recorded(catalogue)), ...change }
    expect(await lostBecause(parseToken(formatToken(token)) ?? token, catalogue)).toMatch(why)
  })

  test('of a catalogue that draws other values does not', async () => {
    const token = await recorded(catalogue)
    const other = between((drawn) => drawn > 100, { random: fc.nat({ max: 50_000 }) })
    expect(await lostBecause(token, toyCatalogue([other]))).toBeDefined()
  })
})
