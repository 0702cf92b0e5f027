import { expect, test } from 'vitest'
import { operations } from '../model/operation.ts'
import { successSchema } from './success.ts'

const operation = operations['inspector2.AssociateMember']

const identity = (answered: unknown, body?: string) =>
  successSchema.mismatch(
    { status: 200, headers: {}, body: JSON.stringify(answered) },
    operation,
    body === undefined ? undefined : { method: 'POST', path: '/', headers: {}, body },
  )?.identity

test.each([
  ['a number', 5],
  ['null', null],
  ['a list', ['5']],
])('%s that the request sent is not complained about again', (_, accountId) => {
  expect(identity({ accountId }, JSON.stringify({ accountId }))).toBeUndefined()
  expect(identity({ accountId })).toBe('type at /accountId must be string')
  expect(identity({ accountId }, '{"accountId":"5"}')).toBe('type at /accountId must be string')
})

test('what is missing is complained about, whatever was sent', () => {
  expect(identity({}, '{}')).toBe("required at  must have required property 'accountId'")
})

test('a request that is not JSON, or nests beyond measure, repeats nothing', () => {
  const deep = `{"accountId":${'['.repeat(50_000)}${']'.repeat(50_000)}}`
  for (const body of ['{', deep]) expect(identity({ accountId: 5 }, body)).toContain('type at /accountId')
})
