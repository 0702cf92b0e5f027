import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatToken, parseToken } from './replay-token.ts'

const TOKEN = {
  requirement: 'guardduty.CreateMembers/body/accountDetails/maxItems',
  property: 'guardduty.CreateMembers/body/accountDetails/maxItems#outside',
  draw: '51 entries',
  path: '3:0:1',
  offset: 51,
  seed: 20261120,
  run: 4711,
  cases: 25,
  identity: '200',
}

describe('a replay token', () => {
  test('reads as what it says', () => {
    expect(formatToken(TOKEN)).toBe(
      'guardduty.CreateMembers/body/accountDetails/maxItems?aspect=outside&draw=51+entries&path=3:0:1&dealt=51&seed=20261120&run=4711&cases=25&identity=200',
    )
  })

  test('names the property where another requirement drew the case', () => {
    const token = { ...TOKEN, requirement: 'guardduty.CreateMembers/response/schema' }
    expect(formatToken(token)).toContain(
      '?by=guardduty.CreateMembers/body/accountDetails/maxItems%23outside&',
    )
    expect(parseToken(formatToken(token))).toEqual(token)
  })

  test('comes back whole, whatever is in it, and needs no more than single quotes in a shell', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        (draw, identity) => {
          const token = { ...TOKEN, draw, identity }
          const text = formatToken(token)
          expect(parseToken(text)).toEqual(token)
          expect(text).toMatch(/^[\x21-\x26\x28-\x7e]+$/)
        },
      ),
      { seed: 1 },
    )
  })

  test.each([
    '',
    'report.json',
    'a?b',
    'a?aspect=x&draw=y&path=z&dealt=0&seed=1&run=1&cases=1&identity=',
    'a?draw=y&path=0&dealt=0&seed=x&run=1&cases=1',
  ])('is not "%s"', (text) => expect(parseToken(text)).toBeUndefined())
})
