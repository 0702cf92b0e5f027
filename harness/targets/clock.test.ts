import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { run } from '../runner/run.ts'
import { acceptsExample, toyCatalogue, toyTarget, WRITES } from '../testing/toy-catalogue.ts'
import { systemClock } from './clock.ts'
import { paced } from './pacing/paced.ts'

const HOUR = 3_600_000

/** From now on the time of day steps by an hour whenever it is read. */
function stepping(hours: 1 | -1): void {
  let time = Date.now()
  vi.spyOn(Date, 'now').mockImplementation(() => {
    time += hours * HOUR
    return time
  })
  onTestFinished(() => void vi.restoreAllMocks())
}

describe.each([1, -1] as const)('if the time of day steps by %i hour', (hours) => {
  test('the system clock goes on', () => {
    const before = systemClock.now()
    stepping(hours)
    const passed = systemClock.now() - before
    expect(passed).toBeGreaterThanOrEqual(0)
    expect(passed).toBeLessThan(HOUR)
  })

  test('a rate limit waits as long as before', async () => {
    const waits: number[] = []
    const clock = {
      ...systemClock,
      wait: async (milliseconds: number) => {
        waits.push(milliseconds)
      },
    }
    const target = paced(toyTarget(), { rate: 10, clock })
    stepping(hours)
    for (let sent = 0; sent < 3; sent++) await target.send({ method: 'GET', path: '/', headers: {} })
    expect(waits.length).toBeGreaterThan(0)
    expect(Math.max(...waits)).toBeLessThan(1_000)
  })

  test('a run takes as long as it takes', async () => {
    stepping(hours)
    const catalogue = toyCatalogue([acceptsExample(WRITES)])
    const { milliseconds } = await run({ catalogue, target: toyTarget(), seed: 1, run: 0, cases: 1 })
    expect(milliseconds).toBeGreaterThanOrEqual(0)
    expect(milliseconds).toBeLessThan(HOUR)
  })
})
