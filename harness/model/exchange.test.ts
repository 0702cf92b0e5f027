import { describe, expect, test } from 'vitest'
import { errorType } from './exchange.ts'

const typed = (type: string | undefined, body: unknown = {}) =>
  errorType({
    status: 400,
    headers: type === undefined ? {} : { 'x-amzn-errortype': type },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

describe('errorType', () => {
  test.each([
    ['a bare name', 'FooError', 'FooError'],
    [
      'a name before a URI',
      'FooError:http://internal.amazon.com/coral/com.amazon.coral.validate/',
      'FooError',
    ],
    ['a name after a namespace', 'aws.protocoltests.restjson#FooError', 'FooError'],
    ['a name between both', 'aws.protocoltests.restjson#FooError:http://internal.amazon.com/', 'FooError'],
    ['a name before a URI with a fragment', 'FooError:http://example.com/#fragment', 'FooError'],
    ['a name before a comma', 'FooError,http://example.com/#fragment', 'FooError'],
    ['a name that was sent twice', 'FooError, FooError', 'FooError'],
    ['a name with white space around', ' FooError : http://example.com/', 'FooError'],
    ['nothing', '', undefined],
    ['only a URI', ':http://example.com/', undefined],
    ['only a namespace', 'aws.protocoltests#', undefined],
  ])('is %s, in the header or in the body', (_, given, want) => {
    expect(typed(given)).toBe(want)
    expect(typed(undefined, { code: given })).toBe(want)
    expect(typed(undefined, { __type: given })).toBe(want)
  })

  test.each([
    ['the header before the body', 'A', { code: 'B', __type: 'C' }, 'A'],
    ['code before __type', undefined, { __type: 'C', code: 'B' }, 'B'],
    ['Code, as Security Hub spells it', undefined, { Code: 'B', Message: 'm' }, 'B'],
    ['code in any case', undefined, { cOdE: 'B' }, 'B'],
    ['nothing where code is no string', undefined, { code: 400, __type: 'C' }, undefined],
    ['the header before a code that is no string', 'A', { code: 400 }, 'A'],
    ['__type alone', undefined, { __type: 'C' }, 'C'],
  ])('takes %s', (_, header, body, want) => {
    expect(typed(header, body)).toBe(want)
  })

  test("is GuardDuty's header where its body disagrees", () => {
    const body = { message: 'The request is rejected because …', __type: 'InvalidInputException' }
    expect(typed('BadRequestException', body)).toBe('BadRequestException')
  })

  test.each([
    ['an empty body', ''],
    ['HTML', '<html><body>502 Bad Gateway</body></html>'],
    ['an object without a type', { message: 'no', Type: 'X', type: 'Y', __TYPE: 'Z' }],
    ['types that are no strings', { code: { a: 1 }, __type: 5 }],
    ['a list', [{ code: 'A' }]],
    ['null', 'null'],
    ['a string', '"FooError"'],
  ])('is undefined for %s', (_, body) => {
    expect(typed(undefined, body)).toBeUndefined()
  })

  test('is read from a header over a body of any kind', () => {
    expect(typed('FooError', '<html>')).toBe('FooError')
    expect(typed('FooError', '')).toBe('FooError')
  })
})
