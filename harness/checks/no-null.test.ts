import { expect, test } from 'vitest'
import { operations } from '../model/operation.ts'
import { noNull } from './no-null.ts'

const found = (body: unknown) =>
  noNull.mismatch(
    { status: 200, headers: {}, body: JSON.stringify(body) },
    operations['securityhub.InviteMembers'],
  )?.identity

test.each([
  [{ NextToken: null }, '/NextToken'],
  [{ UnprocessedAccounts: [{ AccountId: '1', ErrorCode: null }] }, '/UnprocessedAccounts/each/ErrorCode'],
  [{ zzNew: { deep: { deeper: null } } }, '/zzNew/deep/deeper'],
])('finds the null in %j', (body, place) => {
  expect(found(body)).toBe(place)
})

test.each([
  [{ UnprocessedAccounts: [] }],
  [{ zzNew: [null] }],
  // The schema complains of these.
  [{ UnprocessedAccounts: null }],
  [{ UnprocessedAccounts: [{ AccountId: null }] }],
])('leaves %j alone', (body) => {
  expect(found(body)).toBeUndefined()
})
