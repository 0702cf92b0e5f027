import { expect, test } from 'vitest'
import { nearest } from './nearest.ts'

test.each([
  ['guardduty.CreateMember', 'guardduty.CreateMembers'],
  ['createmembers', 'guardduty.CreateMembers'],
  ['guardduty.GteMembers', 'guardduty.GetMembers'],
])('"%s" was probably meant to be "%s"', (given, expected) => {
  expect(nearest(given, ['guardduty.CreateMembers', 'guardduty.GetMembers'])).toBe(expected)
})
