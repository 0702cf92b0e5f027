import { describe, expect, test } from 'vitest'
import type { HttpResponse } from '../model/exchange.ts'
import { operations } from '../model/operation.ts'
import type { AnswerSet } from '../model/requirement.ts'
import {
  answerComplaint,
  bodyComplaint,
  documentedStatuses,
  excerpt,
  named,
  outputValidator,
  SUCCESS,
} from './check.ts'

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

describe('answers', () => {
  const answer = (status: number, type?: string, body = ''): HttpResponse => ({
    status,
    headers: type === undefined ? {} : { 'x-amzn-errortype': type },
    body,
  })

  const REJECTED: AnswerSet = { statuses: [400], types: ['BadRequestException', 'SerializationException'] }
  const ANY_4XX: AnswerSet = { statuses: ['4xx'] }

  describe('answerComplaint', () => {
    test.each<[string, AnswerSet, HttpResponse]>([
      ['200 as success, whatever its body', SUCCESS, answer(200, undefined, '[]')],
      ['the first of the types', REJECTED, answer(400, 'BadRequestException')],
      ['another of the types', REJECTED, answer(400, 'SerializationException')],
      ['a type with a namespace', REJECTED, answer(400, 'com.amazonaws.guardduty#BadRequestException')],
      ['a type with a URI', REJECTED, answer(400, 'BadRequestException:http://internal.amazon.com/')],
      ['a type in body __type', REJECTED, answer(400, undefined, '{"__type":"BadRequestException"}')],
      ['a type in body code', REJECTED, answer(400, undefined, '{"code":"BadRequestException"}')],
      ['the lowest 4xx', ANY_4XX, answer(400)],
      ['the highest 4xx', ANY_4XX, answer(499)],
      ['any type where none is named', { statuses: [403, 404] }, answer(404, 'AnyException')],
      ['no type where none is named', { statuses: [403, 404] }, answer(403)],
    ])('takes %s', (_, expected, response) => {
      expect(answerComplaint(response, expected)).toBeUndefined()
    })

    test.each<[string, AnswerSet, HttpResponse, string, string]>([
      ['201', SUCCESS, answer(201), '200', '201'],
      ['a rejection', SUCCESS, answer(400, 'A'), '200', '400 A'],
      ['success', ANY_4XX, answer(200), 'a 4xx', '200'],
      ['3xx', ANY_4XX, answer(399), 'a 4xx', '399'],
      ['5xx', ANY_4XX, answer(500, 'A'), 'a 4xx', '500 A'],
      ['another status', { statuses: [403, '4xx', 405] }, answer(200), '403 or a 4xx or 405', '200'],
      [
        'another type',
        REJECTED,
        answer(400, 'toString'),
        '400 BadRequestException or SerializationException',
        '400 toString',
      ],
      [
        'no type',
        REJECTED,
        answer(400),
        '400 BadRequestException or SerializationException',
        '400 without an error type',
      ],
      [
        'the right type with another status',
        REJECTED,
        answer(404, 'BadRequestException'),
        '400 BadRequestException or SerializationException',
        '404 BadRequestException',
      ],
      [
        'the right type in the body under another in the header',
        REJECTED,
        answer(400, 'AnyException', '{"__type":"BadRequestException"}'),
        '400 BadRequestException or SerializationException',
        '400 AnyException',
      ],
    ])('complains about %s', (_, expected, response, wanted, got) => {
      expect(answerComplaint(response, expected)).toEqual({ identity: got, expected: wanted, got })
    })
  })
})
