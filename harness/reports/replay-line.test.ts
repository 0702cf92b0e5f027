import { describe, expect, test } from 'vitest'
import { EVIL, OBEYED } from '../testing/steering.ts'
import { replayLine } from './replay-line.ts'

describe('a replay', () => {
  const failure = { identity: 'i', expected: '400', got: '200', exchanges: [] }
  test.each([
    [{ result: 'FIXED' } as const, 'FIXED  a/b\n'],
    [{ result: 'NO ANSWER', reason: 'it is down' } as const, 'NO ANSWER  a/b: it is down\n'],
    [{ result: 'STILL FAILS', failure } as const, 'STILL FAILS  a/b\n  expected  400\n  got       200\n'],
  ])('is told as %j', (replayed, want) => {
    expect(replayLine({ requirement: 'a/b' }, replayed, false)).toBe(want)
  })

  test('never steers the terminal', () => {
    const evil = { identity: EVIL, expected: EVIL, got: EVIL, exchanges: [] }
    const text = replayLine(
      { requirement: 'a/b' },
      { result: 'STILL FAILS', failure: evil, reason: EVIL },
      false,
    )
    expect(text).not.toMatch(OBEYED)
    expect(text).not.toMatch(/^PASS/m)
  })
})
