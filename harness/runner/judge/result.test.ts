import { describe, expect, test } from 'vitest'
import { WRITES } from '../../testing/toy-catalogue.ts'
import { gated, type Result, worst } from './result.ts'

const PASS: Result = { verdict: 'pass' }
const FAIL: Result = { verdict: 'fail' }
const FLAKY: Result = { verdict: 'fail', flaky: true }
const EXCLUDED: Result = { verdict: 'excluded', reason: 'no wire' }
const UNTESTABLE: Result = { verdict: 'untestable', reason: 'no detector' }

describe('the worst of several results', () => {
  test.each([
    [[PASS, UNTESTABLE, FAIL], FAIL],
    [[PASS, UNTESTABLE], UNTESTABLE],
    [[{ verdict: 'unsupported' } as const, PASS], PASS],
    [[FLAKY, FAIL], FAIL],
    [[FAIL, FLAKY], FAIL],
    [[PASS, FLAKY], FLAKY],
    [[EXCLUDED, PASS], PASS],
    [[EXCLUDED], EXCLUDED],
    [[], undefined],
  ])('of %j is %j', (results, want) => expect(worst(results)).toBe(want))
})

describe('a pass', () => {
  const seen = (given: Partial<Parameters<typeof gated>[2]>) => ({
    ...{ accepted: new Set<typeof WRITES>(), rejected: new Set<typeof WRITES>() },
    ...{ blocked: new Set<typeof WRITES>(), ...given },
  })
  const operation = new Set([WRITES] as const)

  test.each([
    [{ accepted: operation, rejected: operation }, undefined],
    [{ blocked: operation, rejected: operation }, undefined],
    [{ accepted: operation }, 'no request of the operation was rejected'],
    [{ rejected: operation }, 'no request of the operation was accepted'],
    [{}, 'no request of the operation was accepted and none was rejected'],
  ])('needs one accepted and one rejected request: %#', (given, reason) => {
    const result = gated(PASS, WRITES, seen(given))
    expect(result).toEqual(reason === undefined ? PASS : { verdict: 'untestable', reason })
    expect(gated(FAIL, WRITES, seen(given))).toBe(FAIL)
  })
})
