import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { untestable } from '../../model/failure.ts'
import { operations } from '../../model/operation.ts'
import { requirementOf } from '../../model/requirement.ts'
import { READS, realToyTarget, toyProperty, toyRun, toyTarget, WRITES } from '../../testing/toy-catalogue.ts'
import { expectAnswer, failure, type Law, type Property, property } from '../plan/suite.ts'
import { judge } from './judge.ts'
import { PassiveTally, passiveCheck } from './passive-tally.ts'
import type { JudgeContext, JudgeOptions } from './run-draw.ts'

const judged = (asked: Property, context: JudgeContext = toyRun(), options?: JudgeOptions) =>
  judge({ property: asked, index: 0 }, context, options)

const tooLarge = (drawn: number) =>
  drawn < 300 ? undefined : failure({ identity: 'large', expected: 'less than 300', got: String(drawn) }, [])

/** Calls the operation with an input that a correct server accepts. */
const calling: Law<number> = async (_, context) => {
  const { exchange } = await context.call(WRITES, operations[WRITES].example.input)
  return expectAnswer(exchange, { statuses: [200] })
}

describe('judging a property', () => {
  test('passes where every case upholds the law, boundaries first', async () => {
    const seen: number[] = []
    const law: Law<number> = async (drawn) => void seen.push(drawn)
    const boundaries = [{ label: 'edge', values: fc.constant(-1) }]
    expect(await judged(toyProperty(law, { boundaries }))).toEqual({ verdict: 'pass' })
    expect(seen[0]).toBe(-1)
    expect(seen).toHaveLength(101)
  })

  test('fails with the smallest case that breaks the law, and finds it again by its path', async () => {
    const asked = toyProperty(async (drawn) => tooLarge(drawn))
    const { verdict, counterexample } = await judged(asked)
    expect({ verdict, drawn: counterexample?.drawn }).toEqual({ verdict: 'fail', drawn: '300' })
    const only = { draw: counterexample?.draw ?? '', path: counterexample?.path ?? '' }
    expect((await judged(asked, toyRun(), { only })).counterexample?.drawn).toBe('300')
  })

  test('does not turn to another defect while it shrinks', async () => {
    // Once a large value failed, small ones fail too, but in another way.
    let isFound = false
    const law: Law<number> = async (drawn) => {
      isFound ||= drawn >= 300
      const small = failure({ identity: 'small', expected: 'large', got: String(drawn) }, [])
      return tooLarge(drawn) ?? (isFound ? small : undefined)
    }
    const { counterexample } = await judged(toyProperty(law))
    expect(counterexample).toMatchObject({ drawn: '300', failure: { identity: 'large' } })
  })

  test.each([
    ['an emulator', toyTarget(), { least: 300, most: 410 }],
    ['a real account', realToyTarget(), { least: 10, most: 25 }],
  ])('shrinks for a limited number of attempts on %s', async (_, target, { least, most }) => {
    let cases = 0
    const law: Law<readonly number[]> = async (drawn) => {
      cases++
      return failure({ identity: 'any', expected: 'nothing', got: String(drawn) }, [])
    }
    // Each of the numbers takes attempts of its own.
    const random = fc.array(fc.nat(), { minLength: 600, maxLength: 600, size: 'max' })
    const asked = property<readonly number[]>({
      requirement: requirementOf(WRITES, 'behaviour/echoes-the-account'),
      ...{ aspect: 'law', boundaries: [], random, controlled: false, law },
    })
    expect(await judged(asked, toyRun({ target }))).toMatchObject({ verdict: 'fail' })
    expect(cases).toBeGreaterThan(least)
    expect(cases).toBeLessThan(most)
  })

  test('draws the same for the same seed, whatever else is judged, and other values for another', async () => {
    const drawnWith = async (seed: number) => {
      const seen: number[] = []
      const asked = toyProperty(async (drawn) => void seen.push(drawn))
      await judge({ property: asked, index: seed }, toyRun({ seed, cases: 20 }))
      return seen
    }
    expect(await drawnWith(1)).toEqual(await drawnWith(1))
    expect(await drawnWith(2)).not.toEqual(await drawnWith(1))
  })

  test('is untestable where a prerequisite is missing, and sends no more', async () => {
    let sent = 0
    const law: Law<number> = async () => {
      sent++
      return untestable('no detector')
    }
    expect(await judged(toyProperty(law))).toEqual({ verdict: 'untestable', reason: 'no detector' })
    expect(sent).toBe(1)
  })

  test('is an error where our own code throws, never a failure of the target', async () => {
    const law: Law<number> = async () => {
      throw new Error('our mistake')
    }
    expect(await judged(toyProperty(law))).toEqual({ verdict: 'error', reason: 'our mistake' })
  })

  test('is an error where our own code throws while a failure is shrunk', async () => {
    const law: Law<number> = async (drawn) => {
      if (drawn < 300) throw new Error('our mistake')
      return tooLarge(drawn)
    }
    const boundaries = [{ label: 'edge', values: fc.integer({ min: 0, max: 1_000 }).filter((n) => n !== 0) }]
    expect(await judged(toyProperty(law, { boundaries }))).toEqual({
      verdict: 'error',
      reason: 'our mistake',
    })
  })

  test('gives the failure that it found where the run is stopped while it shrinks', async () => {
    const context = toyRun()
    let failures = 0
    const law: Law<number> = async (drawn) => {
      if (drawn >= 300 && ++failures === 2) context.run.stop('interrupted')
      return tooLarge(drawn)
    }
    const result = await judged(toyProperty(law), context)
    expect(result).toMatchObject({ verdict: 'fail' })
    expect(Number(result.counterexample?.drawn)).toBeGreaterThan(300)
  })

  test('takes over what a case left behind, even where its law throws', async () => {
    const rule = {
      after: WRITES,
      accounts: () => ['111122223333'],
      remove: async (_: unknown, ids: readonly string[]) => {
        removed.push(...ids)
        return []
      },
    } as const
    const removed: string[] = []
    const context = toyRun({ catalogue: { fixtures: [], cleanupRules: [rule] } })
    const law: Law<number> = async (drawn, toy) => {
      await calling(drawn, toy)
      throw new Error('our mistake')
    }
    await judged(toyProperty(law), context)
    await context.cleanup.removeAll()
    expect(removed).toEqual(['111122223333'])
  })
})

describe('a control', () => {
  test('makes the property untestable where it is refused', async () => {
    const refusing = toyTarget((response) => ({
      ...response,
      status: 400,
      headers: { 'x-amzn-errortype': 'ValidationException' },
    }))
    const asked = toyProperty(async () => undefined, { controlled: true })
    expect(await judged(asked, toyRun({ target: refusing }))).toEqual({
      verdict: 'untestable',
      reason: 'the control was refused with 400 ValidationException, so a rejection proves nothing',
    })
  })

  test('is sent before the first case and after the last', async () => {
    const context = toyRun({ cases: 3 })
    await judged(toyProperty(calling, { controlled: true }), context)
    expect(context.run.requests.get(WRITES)).toMatchObject({ control: 2, random: 3 })
  })

  test('that may not be sent to a real account leaves the property uncontrolled', async () => {
    const context = () => toyRun({ target: realToyTarget() })
    const holds = toyProperty(async () => undefined, { controlled: true })
    expect(await judged(holds, context())).toEqual({ verdict: 'pass', uncontrolled: true })
    const breaks = toyProperty(async (drawn) => tooLarge(drawn), { controlled: true })
    expect(await judged(breaks, context())).toMatchObject({ verdict: 'fail', uncontrolled: true })
    expect(
      await judged(
        toyProperty(async () => undefined),
        context(),
      ),
    ).toEqual({ verdict: 'pass' })
  })

  test('alone decides nothing: a property of which nothing else may be sent is excluded', async () => {
    const asked = toyProperty(calling, { controlled: true })
    const result = await judged(asked, toyRun({ target: realToyTarget() }))
    expect(result).toMatchObject({ verdict: 'excluded' })
    expect(result.reason).toMatch(/^not sent to a real account: /)
  })
})

describe('an answer 403', () => {
  const forbidding = (response: { readonly headers: Readonly<Record<string, string>> }) => ({
    ...{ status: 403, headers: { ...response.headers, 'x-amzn-errortype': 'AccessDeniedException' } },
    body: '{"message":"not authorized to perform: inspector2:AssociateMember"}',
  })

  test('of a real account is a permission that its caller lacks', async () => {
    const context = toyRun({ target: realToyTarget(forbidding), allow: 'affects-others' })
    expect(await judged(toyProperty(calling), context)).toEqual({
      verdict: 'untestable',
      reason: 'needs the permission inspector2:AssociateMember',
    })
  })

  test('of an emulator is a failure like any other', async () => {
    const context = toyRun({ target: toyTarget(forbidding) })
    expect(await judged(toyProperty(calling), context)).toMatchObject({ verdict: 'fail' })
  })
})

describe('a passive check', () => {
  const check = passiveCheck('protocol/content-type')
  const passive = check && { check, operation: WRITES as typeof WRITES }
  const untyped = () => toyTarget((response) => ({ ...response, headers: { 'content-type': 'text/plain' } }))

  test('is judged on the exchanges of the property instead of its law', async () => {
    if (!passive) throw new Error('the check is gone')
    const asked = toyProperty(async (drawn, context) => {
      await calling(drawn, context)
      return failure({ identity: 'law', expected: '', got: '' }, [])
    })
    expect(await judged(asked, toyRun(), { passive })).toEqual({ verdict: 'pass' })
    const { verdict, counterexample } = await judged(asked, toyRun({ target: untyped() }), { passive })
    expect(verdict).toBe('fail')
    expect(counterexample?.failure.identity).not.toBe('law')
    expect(counterexample?.drawn).toBe('0')
  })

  test('is judged on the exchanges of its own operation, without controls', async () => {
    if (!check) throw new Error('the check is gone')
    const target = toyTarget((response, { path }) =>
      path.endsWith('/member/get') ? { ...response, headers: { 'content-type': 'text/plain' } } : response,
    )
    const both: Law<number> = async (drawn, context) => {
      await context.call(READS, operations[READS].example.input)
      return calling(drawn, context)
    }
    const asked = toyProperty(both, { controlled: true })
    const verdictOf = async (operation: typeof READS | typeof WRITES) => {
      const context = toyRun({ target, cases: 1 })
      const options = { only: { draw: 'random' }, passive: { check, operation } }
      const { verdict } = await judged(asked, context, options)
      expect(context.run.requests.get(WRITES)).toMatchObject({ control: 0 })
      return verdict
    }
    expect([await verdictOf(WRITES), await verdictOf(READS)]).toEqual(['pass', 'fail'])
  })

  test('counts every exchange but those of shrink attempts', async () => {
    const tally = new PassiveTally()
    const context = { ...toyRun({ cases: 10 }), tally }
    const asked = toyProperty(async (drawn, toy) => (await calling(drawn, toy)) ?? tooLarge(drawn))
    const { verdict } = await judged(asked, context)
    const { random = 0, shrink = 0 } = context.run.requests.get(WRITES) ?? {}
    expect(verdict).toBe('fail')
    expect(shrink).toBeGreaterThan(0)
    expect(tally.of(WRITES, 'protocol/content-type').seen).toBe(random)
  })
})
