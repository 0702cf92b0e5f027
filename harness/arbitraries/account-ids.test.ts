import { describe, expect, test } from 'vitest'
import { accountIds, LANES, RUNS, twin } from './account-ids.ts'

const deal = (count: number, lane = 0, run = 0) => Array.from({ length: count }, accountIds(lane, run).next)

describe('account ids', () => {
  test('are twelve digits and never repeat within a lane', () => {
    const ids = deal(200_000)
    expect(ids.every((id) => /^\d{12}$/.test(id))).toBe(true)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('differ between lanes and between runs', () => {
    const lanes = [0, 1, 2, LANES - 1].flatMap((lane) =>
      [0, 1, RUNS - 1].map((run) => deal(9_000, lane, run)),
    )
    const ids = lanes.flat()
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('are the same again for the same lane and run', () => {
    expect(deal(100, 5, 77)).toEqual(deal(100, 5, 77))
  })

  test.each([
    ['000000000000', '000000005000'],
    ['012345678901', '012345673901'],
    ['999999999999', '999999994999'],
  ])('have twins that begin like them: %s and %s', (id, other) => {
    expect(twin(id)).toBe(other)
    expect(twin(other)).toBe(id)
  })

  test('go on from any place as they did before', () => {
    const ids = accountIds(5, 77)
    const first = [ids.next(), ids.next(), ids.next()]
    expect(ids.dealt()).toBe(3)
    ids.resume(1)
    expect([ids.next(), ids.next()]).toEqual(first.slice(1))
  })

  test('use the whole space: leading zeros, and values beyond 32 bits', () => {
    const ids = deal(20_000, 3, 123)
    const share = (test: (id: string) => boolean) => ids.filter(test).length / ids.length
    expect(share((id) => id.startsWith('0'))).toBeCloseTo(0.1, 1)
    expect(share((id) => Number(id) > 2 ** 32)).toBeGreaterThan(0.99)
    for (const digit of '0123456789') expect(share((id) => id.endsWith(digit))).toBeCloseTo(0.1, 1)
  })
})
