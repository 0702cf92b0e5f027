import { describe, expect, test } from 'vitest'
import { type Input, operations } from '../model/operation.ts'
import { certify } from './certify.ts'

const operation = operations['inspector2.AssociateMember']
const constraint = (keyword: 'minLength' | 'pattern' | 'required' | 'type/null') => ({
  place: ['body', 'accountId'],
  keyword,
})
const input = (body: unknown): Input => ({ body })

describe('certify', () => {
  test.each([
    ['minLength', input({ accountId: '11112222333' }), '"11112222333"'],
    ['pattern', input({ accountId: 'abcdefghijkl' }), '"abcdefghijkl"'],
    ['required', input({}), '(absent)'],
    ['type/null', input({ accountId: null }), 'null'],
  ] as const)('names the field that breaks %s', (keyword, given, value) => {
    expect(certify(operation, constraint(keyword), given)).toEqual({ pointer: '/body/accountId', value })
  })

  test.each([
    ['nothing is broken', 'minLength', input({ accountId: '111122223333' })],
    ['another keyword is broken', 'minLength', input({ accountId: '1111222233334' })],
    ['the length is wrong besides the pattern', 'pattern', input({ accountId: 'abc' })],
    ['the value is of another kind', 'type/null', input({ accountId: 5 })],
    ['another place is broken', 'required', input([])],
  ] as const)('throws where %s', (_, keyword, given) => {
    expect(() => certify(operation, constraint(keyword), given)).toThrow(/drew an input that should break/)
  })
})
