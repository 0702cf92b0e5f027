import { expect, test } from 'vitest'
import { supplies } from '../testing/supplies.ts'
import { Placeholder, preparedIn, render } from './placeholder.ts'

test('a derived value is made of what its own placeholders were filled with', () => {
  const list = [Placeholder.freshAccount(), Placeholder.freshAccount()]
  const text = Placeholder.derived('JSON', list, (filled) => JSON.stringify(filled))
  const { accountIds } = render({ accountIds: text }, supplies())
  const ids: unknown = JSON.parse(String(accountIds))
  expect(ids).toEqual([expect.stringMatching(/^\d{12}$/), expect.stringMatching(/^\d{12}$/)])
})

test('a derived list repeats an account instead of filling in another', () => {
  const twice = Placeholder.derived('twice', Placeholder.freshAccount(), (id) => [id, id])
  const [first, second] = Object.values(Object(render({ twice }, supplies()).twice))
  expect(first).toBe(second)
})

test('what must be made ready for a derived value is counted', () => {
  const members = [Placeholder.preparedAccount('members'), Placeholder.preparedAccount('members')]
  const derived = Placeholder.derived('twice', members, (ids) => ids)
  expect(preparedIn({ list: derived })).toEqual(new Map([['members', 2]]))
})

test('a derived value is shown with what it is made of', () => {
  const derived = Placeholder.derived('JSON', [Placeholder.freshAccount()], (filled) => filled)
  expect(JSON.stringify({ list: derived })).toBe('{"list":"<JSON of [\\"<account>\\"]>"}')
})
