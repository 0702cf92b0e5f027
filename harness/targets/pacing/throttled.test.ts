import { describe, expect, test } from 'vitest'
import type { Answer } from '../../model/exchange.ts'
import { answer, typed } from '../../testing/answers.ts'
import { isThrottled } from './throttled.ts'

describe('an answer', () => {
  test.each<[string, Answer]>([
    ['429', answer(429)],
    ['429 with a type of its own', typed(429, 'LimitExceededException')],
    ['400 ThrottlingException', typed(400, 'ThrottlingException')],
    ['400 with a namespace', typed(400, 'com.amazonaws#ThrottlingException:http://example.com/')],
    ['400 Throttling in the body', answer(400, {}, '{"code":"Throttling"}')],
    ['503 with Retry-After', answer(503, { 'retry-after': '1' })],
    ['503 SlowDown with Retry-After', answer(503, { 'retry-after': '0', 'x-amzn-errortype': 'SlowDown' })],
  ])('of %s throttles', (_, given) => {
    expect(isThrottled(given)).toBe(true)
  })

  test.each<[string, Answer]>([
    ['success', answer(200)],
    ['a rejection', typed(400, 'BadRequestException')],
    ['a quota', typed(402, 'ServiceQuotaExceededException')],
    ['503 without Retry-After', answer(503)],
    ['500 with Retry-After', answer(500, { 'retry-after': '1' })],
    ['success under the name of throttling', typed(200, 'ThrottlingException')],
    ['silence', { noAnswer: { kind: 'timeout', detail: 'no complete answer within 10000 ms' } }],
  ])('of %s does not', (_, given) => {
    expect(isThrottled(given)).toBe(false)
  })
})
