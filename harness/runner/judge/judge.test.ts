import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { untestable } from '../../model/failure.ts'
import { requirementOf } from '../../model/requirement.ts'
import { emulatorTarget, trivialTarget } from '../../testing/targets.ts'
import { RunContext } from '../case/run-context.ts'
import { failure, type Law, type Property, property } from '../plan/property.ts'
import { type JudgeOptions, judge } from './judge.ts'

const NOTHING = { fixtures: [], leavings: [] }

const requirement = requirementOf('inspector2.AssociateMember', 'behaviour/echoes-the-account')

const asking = (law: Law<number>, given: Partial<Property<number>> = {}): Property =>
  property<number>({
    requirement,
    aspect: 'law',
    boundaries: [],
    random: fc.nat({ max: 1_000 }),
    controlled: false,
    law,
    ...given,
  })

const options = (given: Partial<JudgeOptions> = {}): JudgeOptions => ({
  session: new RunContext(emulatorTarget(), 0, NOTHING),
  lane: 0,
  seed: 1,
  cases: 100,
  ...given,
})

const tooLarge = (drawn: number) =>
  drawn < 300 ? undefined : failure({ identity: 'large', expected: 'less than 300', got: String(drawn) }, [])

describe('judging a property', () => {
  test('passes where every case upholds the law, boundaries first', async () => {
    const seen: number[] = []
    const law: Law<number> = async (drawn) => void seen.push(drawn)
    const boundaries = [{ label: 'edge', values: fc.constant(-1) }]
    expect(await judge(asking(law, { boundaries }), options())).toMatchObject({ verdict: 'pass' })
    expect(seen[0]).toBe(-1)
    expect(seen).toHaveLength(101)
  })

  test('fails with the smallest case that breaks the law, and finds it again by its path', async () => {
    const asked = asking(async (drawn) => tooLarge(drawn))
    const { verdict, counterexample } = await judge(asked, options())
    expect({ verdict, drawn: counterexample?.drawn }).toEqual({ verdict: 'fail', drawn: '300' })
    const only = { draw: counterexample?.draw ?? '', path: counterexample?.path ?? '' }
    expect((await judge(asked, options({ only }))).counterexample?.drawn).toBe('300')
  })

  test('does not wander off to another defect while it shrinks', async () => {
    const law: Law<number> = async (drawn) =>
      tooLarge(drawn) ?? failure({ identity: 'small', expected: 'large', got: String(drawn) }, [])
    const first = fc.sample(fc.nat({ max: 1_000 }), { seed: 1, numRuns: 1 })
    expect(first).toHaveLength(1)
    const { counterexample } = await judge(
      asking(law, { boundaries: [{ label: 'edge', values: fc.integer({ min: 900, max: 999 }) }] }),
      options(),
    )
    expect(counterexample?.failure.identity).toBe('large')
  })

  test('is untestable where a prerequisite is missing, and sends no more', async () => {
    let sent = 0
    const law: Law<number> = async () => {
      sent++
      return untestable('no detector')
    }
    expect(await judge(asking(law), options())).toMatchObject({
      verdict: 'untestable',
      reason: 'no detector',
    })
    expect(sent).toBe(1)
  })

  test('is an error where our own code throws, never a failure of the target', async () => {
    const law: Law<number> = async () => {
      throw new Error('our mistake')
    }
    expect(await judge(asking(law), options())).toMatchObject({ verdict: 'error', reason: 'our mistake' })
  })

  test('is untestable where the control is refused', async () => {
    const session = new RunContext(
      trivialTarget('refuses', { status: 400, headers: { 'x-amzn-errortype': 'ValidationException' } }),
      0,
      NOTHING,
    )
    const judged = await judge(
      asking(async () => undefined, { controlled: true }),
      options({ session }),
    )
    expect(judged).toMatchObject({ verdict: 'untestable' })
    expect(judged.reason).toBe(
      'the control was refused with 400 ValidationException, so a rejection proves nothing',
    )
  })

  test('sends a control before the first case and one after the last', async () => {
    const session = new RunContext(emulatorTarget(), 0, NOTHING)
    await judge(
      asking(async () => undefined, { controlled: true }),
      options({ session }),
    )
    expect(session.requests.get('inspector2.AssociateMember')).toMatchObject({ control: 2 })
  })
})
