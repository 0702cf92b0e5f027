import { expect, test } from 'vitest'
import { operations } from '../model/operation.ts'
import { decode } from './decode.ts'

const READ = operations['guardduty.GetMembers']
const request = { method: 'POST', path: '/detector/d1/member/get', headers: {}, body: '{"accountIds":["1"]}' }

test('a request that has one reading is decoded', () => {
  expect(decode(READ, request)).toEqual({ path: { detectorId: 'd1' }, body: { accountIds: ['1'] } })
  const { body: _, ...withoutBody } = request
  expect(decode(READ, withoutBody)).toEqual({ path: { detectorId: 'd1' }, body: undefined })
})

test.each([
  ['another method', { method: 'PUT' }],
  ['another path', { path: '/detector/d1/member' }],
  ['a query', { path: '/detector/d1/member/get?accountIds=2' }],
  ['an encoded path', { path: '/detector/d%31/member/get' }],
  ['white space', { body: '{ "accountIds":["1"]}' }],
  ['a member twice', { body: '{"accountIds":["1"],"accountIds":["2"]}' }],
  ['a body that is not JSON', { body: '{"accountIds":["1"]' }],
  ['a long body', { body: JSON.stringify({ accountIds: ['1'.repeat(65_536)] }) }],
  ['a format of its own', { format: { content: () => '', framed: () => '' } }],
])('a request with %s is not', (_, change) => {
  expect(decode(READ, { ...request, ...change })).toBeUndefined()
})
