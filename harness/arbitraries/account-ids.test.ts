import { describe, expect, test } from 'vitest'
import { accountIds, alternate, RUNS, STREAMS } from './account-ids.ts'

const allocate = (count: number, stream = 0, run = 0) =>
  Array.from({ length: count }, accountIds(stream, run).next)

describe('account ids', () => {
  test('are twelve digits and never repeat within a stream', () => {
    const ids = allocate(200_000)
    expect(ids.every((id) => /^\d{12}$/.test(id))).toBe(true)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('differ between streams and between runs', () => {
    const streams = [0, 1, 2, STREAMS - 1].flatMap((stream) =>
      [0, 1, RUNS - 1].map((run) => allocate(9_000, stream, run)),
    )
    const ids = streams.flat()
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('are the same again for the same stream and run', () => {
    expect(allocate(100, 5, 77)).toEqual(allocate(100, 5, 77))
  })

  test.each([
    ['000000000000', '000000005000'],
    ['012345678901', '012345673901'],
    ['999999999999', '999999994999'],
  ])('have alternates that begin like them: %s and %s', (id, other) => {
    expect(alternate(id)).toBe(other)
    expect(alternate(other)).toBe(id)
  })

  test('go on from any place as they did before', () => {
    const ids = accountIds(5, 77)
    const first = [ids.next(), ids.next(), ids.next()]
    expect(ids.allocated()).toBe(3)
    ids.resume(1)
    expect([ids.next(), ids.next()]).toEqual(first.slice(1))
  })

  test('use the whole space: leading zeros, and values beyond 32 bits', () => {
    const ids = allocate(20_000, 3, 123)
    const share = (test: (id: string) => boolean) => ids.filter(test).length / ids.length
    expect(share((id) => id.startsWith('0'))).toBeCloseTo(0.1, 1)
    expect(share((id) => Number(id) > 2 ** 32)).toBeGreaterThan(0.99)
    for (const digit of '0123456789') expect(share((id) => id.endsWith(digit))).toBeCloseTo(0.1, 1)
  })
})
