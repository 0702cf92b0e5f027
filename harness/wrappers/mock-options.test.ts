import { describe, expect, it } from 'vitest'
import { createMockService } from './mock-service.ts'
import { mockAws as mswAws } from './msw.ts'
import { mockAws as nockAws } from './nock.ts'

/** Where types are not checked, anything may be given. */
const given = (value: unknown) => value as never

describe('a mock', () => {
  it.each<[unknown, string]>([
    [{ fault: 'nope' }, 'mockAws(): fault "nope" is unknown. "muster adequacy --list"'],
    [{ fault: 3 }, 'mockAws(): fault "3" is unknown. "muster adequacy --list"'],
    [{ answers: 'arbitary' }, 'mockAws(): answers is "arbitary", and must be "emulator" or "arbitrary".'],
    [{ seed: 'a' }, 'mockAws(): seed is "a", and must be a whole number below 2147483648.'],
    [{ seed: -1 }, 'mockAws(): seed is -1, and must be a whole number below 2147483648.'],
    [{ seed: 2 ** 31 }, 'mockAws(): seed is 2147483648, and must be a whole number below 2147483648.'],
    [{ now: 3 }, 'mockAws(): now must be a function that returns a Date.'],
    [{ faults: 'bare-error' }, 'mockAws(): option "faults" is unknown: did you mean "fault"? All: fault, '],
    ['bare-error', 'mockAws(): it takes an object with fault, answers, seed, now'],
    [null, 'mockAws(): it takes an object with fault, answers, seed, now'],
  ])('of %j cannot be made', (options, sentence) => {
    for (const make of [createMockService, mswAws, nockAws])
      expect(() => make(given(options))).toThrow(sentence)
  })

  it('takes an endpoint only where requests are intercepted', () => {
    const options = { endpoint: 'http://aws.invalid' }
    expect(() => createMockService(given(options))).toThrow('option "endpoint" is unknown')
    nockAws(options).close()
  })

  it.each<[unknown, string]>([
    [
      'success',
      'script(): A scripted outcome must be an object with "operation" and "outcome", not "success". ',
    ],
    [
      undefined,
      'script(): A scripted outcome must be an object with "operation" and "outcome", not undefined. ',
    ],
    [{ outcome: 'succes' }, 'script(): The operation undefined is not documented. There are '],
    [
      { operation: 'guardduty.CreateMembers', outcome: 'succes' },
      'script(): The outcome "succes" of guardduty.CreateMembers is not documented: did you mean "success"? ',
    ],
    [
      { operation: 'guardduty.CreateMembers', outcome: 'success', tims: 2 },
      'script(): The member "tims" is not documented: did you mean "times"? ',
    ],
    [
      { operation: 'guardduty.CreateMembers', outcome: 'success', readsAsCreated: 2 },
      'script(): guardduty.CreateMembers success creates nothing: "readsAsCreated" goes with inspector2.AssociateMember success.',
    ],
  ])('refuses to script %j', (outcome, sentence) => {
    expect(() => createMockService().script(given(outcome))).toThrow(sentence)
  })

  it('scripts all outcomes of one call, or none of them', () => {
    const service = createMockService()
    const right = { operation: 'guardduty.GetMembers', outcome: 'success' }
    expect(() => service.script(given(right), given('success'))).toThrow('not "success"')
    expect(service.unused()).toEqual([])
  })
})
