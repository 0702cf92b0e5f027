import { describe, expect, test } from 'vitest'
import type { Answer, HttpRequest, HttpResponse } from '../model/exchange.ts'
import { isThrottled, paced } from './paced.ts'

const REQUEST: HttpRequest = { method: 'POST', path: '/', headers: {} }
const OK: Answer = { response: { status: 200, headers: {}, body: '{}' } }

const answer = (status: number, headers: HttpResponse['headers'] = {}, body = ''): Answer => ({
  response: { status, headers, body },
})
const typed = (status: number, type: string) => answer(status, { 'x-amzn-errortype': type })
const later = (after: string) => answer(429, { 'retry-after': after })

/** Sends one request to a target that gives these answers in turn, the last one for good. */
async function send(answers: readonly Answer[]) {
  const waits: number[] = []
  let sent = 0
  const target = {
    name: 'a target',
    send: async () => answers[Math.min(sent++, answers.length - 1)] ?? OK,
    close: async () => {},
  }
  const last = await paced(target, async (milliseconds) => waits.push(milliseconds)).send(REQUEST)
  return { last, sent, waits }
}

describe('paced', () => {
  test('waits as long as Retry-After says, and sends the request again', async () => {
    expect(await send([later('1'), later('3'), OK])).toEqual({ last: OK, sent: 3, waits: [1_000, 3_000] })
  })

  test('waits longer each time where nothing is said, and gives up with the last answer', async () => {
    const throttled = typed(400, 'ThrottlingException')
    expect(await send([throttled])).toEqual({ last: throttled, sent: 6, waits: [100, 200, 400, 800, 1_600] })
  })

  test.each([
    ['0', 0],
    ['5', 5_000],
    ['3600', 5_000],
    ['9'.repeat(400), 5_000],
    ['Fri, 20 Nov 2026 12:00:00 GMT', 100],
    ['-1', 100],
    ['', 100],
    ['1.5', 100],
    ['soon', 100],
  ])('takes Retry-After: %s for a wait of %d ms', async (after, want) => {
    expect(await send([later(after), OK])).toMatchObject({ sent: 2, waits: [want] })
  })

  test.each<[string, Answer]>([
    ['success', OK],
    ['a rejection', typed(400, 'BadRequestException')],
    ['a quota', typed(402, 'ServiceQuotaExceededException')],
    ['503 without Retry-After', answer(503)],
    ['500 with Retry-After', answer(500, { 'retry-after': '1' })],
    ['success under the name of throttling', typed(200, 'ThrottlingException')],
    ['silence', { noAnswer: { kind: 'timeout', detail: 'no complete answer within 10000 ms' } }],
  ])('leaves %s alone', async (_, given) => {
    expect(await send([given])).toEqual({ last: given, sent: 1, waits: [] })
    expect(isThrottled(given)).toBe(false)
  })

  test.each<[string, Answer]>([
    ['429', answer(429)],
    ['429 with a type of its own', typed(429, 'LimitExceededException')],
    ['400 ThrottlingException', typed(400, 'ThrottlingException')],
    ['400 with a namespace', typed(400, 'com.amazonaws#ThrottlingException:http://example.com/')],
    ['400 Throttling in the body', answer(400, {}, '{"code":"Throttling"}')],
    ['503 with Retry-After', answer(503, { 'retry-after': '1' })],
    ['503 SlowDown with Retry-After', answer(503, { 'retry-after': '0', 'x-amzn-errortype': 'SlowDown' })],
  ])('sends again after %s', async (_, given) => {
    expect(await send([given, OK])).toMatchObject({ last: OK, sent: 2 })
  })

  test('keeps everything else of the target', async () => {
    const raw: Answer = { noAnswer: { kind: 'reset', detail: 'closed' } }
    const target = {
      name: 'n',
      url: 'u',
      send: async () => OK,
      sendRaw: async () => raw,
      close: async () => {},
    }
    const { send: _, ...others } = target
    expect(paced(target)).toMatchObject(others)
  })
})
