import { describe, expect, test } from 'vitest'
import type { HttpResponse } from '../model/exchange.ts'
import type { AnswerSet } from '../model/requirement.ts'
import { answerComplaint, SUCCESS } from './answers.ts'

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
