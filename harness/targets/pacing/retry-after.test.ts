import { expect, test } from 'vitest'
import { retryDelay } from './throttled.ts'

const NOON = Date.UTC(2026, 10, 20, 12)

const asked = (headers: Readonly<Record<string, string>>) =>
  retryDelay({ status: 429, headers, body: '' }, NOON)

test.each([
  ['0', 0],
  ['5', 5_000],
  ['3600', 3_600_000],
  ['Fri, 20 Nov 2026 12:00:07 GMT', 7_000],
  ['Fri, 20 Nov 2026 11:00:00 GMT', 0],
])('Retry-After: %s asks for %d ms', (after, want) => {
  expect(asked({ 'retry-after': after })).toBe(want)
})

test('a date is one of the target, whose clock may be wrong', () => {
  const headers = { 'retry-after': 'Thu, 01 Jan 1970 00:00:09 GMT', date: 'Thu, 01 Jan 1970 00:00:05 GMT' }
  expect(asked(headers)).toBe(4_000)
})

test.each(['', '-1', '1.5', 'soon', '2026-11-20', 'Fri, 99 Nov 2026 12:00:00 GMT'])(
  'Retry-After: %s says nothing',
  (after) => {
    expect(asked({ 'retry-after': after })).toBeUndefined()
    expect(asked({})).toBeUndefined()
  },
)
