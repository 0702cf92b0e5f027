import { describe, expect, test } from 'vitest'
import { stillClock } from '../../targets/clock.ts'
import { ReadLag, readUntil } from './read-lag.ts'

describe('reading until the answer is settled', () => {
  test('ends with the first settled answer', async () => {
    const clock = stillClock()
    const since = clock.now()
    let reads = 0
    expect(
      await readUntil(
        clock,
        async () => ++reads,
        (answer) => answer === 3,
      ),
    ).toBe(3)
    expect(clock.now() - since).toBe(10)
  })

  test('lasts for more than a second, and returns the last answer', async () => {
    const clock = stillClock()
    const since = clock.now()
    let reads = 0
    expect(
      await readUntil(
        clock,
        async () => ++reads,
        () => false,
      ),
    ).toBe(reads)
    expect(clock.now() - since).toBeGreaterThan(1_000)
  })
})

describe('a read may lag', () => {
  test('until three of a service were repeated in vain, and one of a property', () => {
    const lag = new ReadLag()
    for (const want of [true, true, true, false]) {
      expect(lag.isPossible('service', 'guardduty')).toBe(want)
      lag.note('guardduty', false)
    }
    expect(lag.isPossible('service', 'inspector2')).toBe(true)
    lag.note('7', false)
    expect(lag.isPossible('property', '7')).toBe(false)
  })

  test('as soon as one did', () => {
    const lag = new ReadLag()
    lag.note('guardduty', true)
    for (const _ of [1, 2, 3, 4]) lag.note('guardduty', false)
    expect(lag.isPossible('service', 'guardduty')).toBe(true)
  })
})
