import { describe, expect, test } from 'vitest'
import { operations } from '../model/operation.ts'
import { bodyComplaint, documentedStatuses, excerpt, named, outputValidator } from './check.ts'

const answer = (body: string, status = 200) => ({ status, headers: {}, body })

describe('statusesOf', () => {
  const associate = operations['inspector2.AssociateMember']

  test.each([
    ['a documented type', 'ServiceQuotaExceededException', [402]],
    ['a common type', 'UnrecognizedClientException', [400, 403]],
    ['a type that is both, as it is documented', 'ThrottlingException', [429]],
    ['a type of another service', 'BadRequestException', undefined],
    ['a name that every object has', 'toString', undefined],
    ['the prototype', '__proto__', undefined],
  ])('knows %s', (_, type, want) => {
    expect(documentedStatuses(type, associate)).toEqual(want)
  })
})

describe('bodyComplaint', () => {
  const complaint = (body: unknown) =>
    bodyComplaint(
      answer(typeof body === 'string' ? body : JSON.stringify(body)),
      outputValidator(operations['guardduty.CreateMembers']),
    )
  const account = (over: object) => ({ accountId: '111122223333', result: 'no', ...over })

  test('names the place and the keyword, and counts what else is wrong', () => {
    expect(
      complaint({ unprocessedAccounts: [account({}), account({ accountId: 5, result: null })] }),
    ).toEqual({
      identity: 'type at /unprocessedAccounts/each/accountId must be string',
      expected: '/unprocessedAccounts/1/accountId must be string',
      got: expect.stringMatching(/^\{"unprocessedAccounts":.*\} \(and 1 more\)$/),
    })
  })

  test('has one identity for one mistake, wherever it is and whatever the values are', () => {
    const first = complaint({ unprocessedAccounts: [account({ accountId: 5 })] })
    const third = complaint({ unprocessedAccounts: [account({}), account({}), account({ accountId: 77 })] })
    expect(third?.identity).toBe(first?.identity)
    expect(complaint({ unprocessedAccounts: [account({ result: 5 })] })?.identity).not.toBe(first?.identity)
  })

  test('names the body itself where a member of it is missing', () => {
    expect(complaint({})?.expected).toBe("the body must have required property 'unprocessedAccounts'")
  })

  test.each(['', '[]', 'null', '"{}"', '{', '<html>'])('is about the form of %j', (body) => {
    expect(complaint(body)).toMatchObject({ identity: 'not an object', expected: 'a JSON object' })
  })
})

describe('what is shown of an answer', () => {
  test.each([
    [200, 'A', '200'],
    [302, undefined, '302'],
    [400, 'A', '400 A'],
    [502, undefined, '502 without an error type'],
  ])('%d with the type %s is named as %s', (status, code, want) => {
    expect(named(answer(JSON.stringify({ code }), status))).toBe(want)
  })

  test.each([
    ['an empty body', '', 'an empty body'],
    ['a body on several lines', '{\r\n\t"a": 1\n}', '{ "a": 1 }'],
    ['160 characters', 'x'.repeat(160), 'x'.repeat(160)],
    ['161 characters', 'x'.repeat(161), `${'x'.repeat(160)}…`],
  ])('%s is one line of bounded length', (_, body, want) => {
    expect(excerpt(body)).toBe(want)
  })
})
