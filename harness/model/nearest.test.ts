import { expect, test } from 'vitest'
import { didYouMean, nearest, unknownOption } from './nearest.ts'

const NAMES = ['auth/old-date', 'guardduty.CreateMembers', 'guardduty.GetMembers', 'moto', 'embedded']

test.each([
  ['guardduty.CreateMember', 'guardduty.CreateMembers'],
  ['createmembers', 'guardduty.CreateMembers'],
  ['**/CreateMembers', 'guardduty.CreateMembers'],
  ['guardduty.GteMembers', 'guardduty.GetMembers'],
  ['mtoo', 'moto'],
  ['EMBEDED', 'embedded'],
])('"%s" was probably meant to be "%s"', (given, expected) => {
  expect(nearest(given, NAMES)).toBe(expected)
})

test.each(['foo', 'x', '', '*', 'a', 'something else', '日本'])('"%s" resembles no name', (given) => {
  expect(nearest(given, NAMES)).toBeUndefined()
  expect(didYouMean(given, NAMES)).toBe('.')
})

test('an unknown option without a similar one is named with those that there are', () => {
  expect(unknownOption({ zzz: 1 }, ['fault'])).toBe('option "zzz" is unknown. All: fault.')
})
