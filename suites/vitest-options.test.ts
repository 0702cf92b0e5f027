import { expect, test } from 'vitest'
import { createEmulator } from '../harness/emulator/emulator.ts'
import { settingsOf } from './vitest-options.ts'

/** Where types are not checked, anything may be given. */
const given = (value: unknown) => value as never

test.each<[unknown, string]>([
  [{ fault: 'bare-error' }, 'option "fault" is unknown. All: target, '],
  [{ failon: 'should' }, 'option "failon" is unknown: did you mean "failOn"? All: target, operations, '],
  ['http://127.0.0.1:5000', 'it takes an object with target, operations, '],
  [{ failOn: 'shold' }, 'failOn is "shold", and must be "must" or "should".'],
  [{ operations: 'CreateMembers' }, 'operations must be a list, such as ["CreateMembers"].'],
  [{ requirements: '**/maxItems' }, 'requirements must be a list, such as ["**/maxItems"].'],
  [{ operations: ['CreateMember'] }, '"CreateMember" in operations matches nothing: did you mean "'],
  [{ seed: 'a' }, 'seed is a, and must be a whole number from 0 to 2147483647.'],
])('conformance(%j) throws one sentence', (options, sentence) => {
  expect(() => settingsOf(given(options))).toThrow(`conformance(): ${sentence}`)
})

test('createEmulator takes no fault by its name', () => {
  expect(() => createEmulator(given({ fault: 'bare-error' }))).toThrow(
    `createEmulator(): fault must be a value, such as faults['bare-error'], not "bare-error".`,
  )
})
