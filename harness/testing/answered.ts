import { afterAll, afterEach, beforeAll, expect, onTestFinished } from 'vitest'
import type { Answer, HttpRequest } from '../model/exchange.ts'
import { type HttpOptions, httpTarget } from '../targets/http/http.ts'
import type { Target } from '../targets/target.ts'
import { listenAnswering } from './listen.ts'

export const POST: HttpRequest = {
  method: 'POST',
  path: '/members/associate',
  headers: { 'Content-Type': 'application/json' },
  body: '{"accountId":"é"}',
}

/** A target with patience, closed when the test is over. */
export function open(options: HttpOptions): Target {
  const target = httpTarget({ timeout: 5_000, ...options })
  onTestFinished(() => target.close())
  return target
}

/** What becomes of a request that is answered by these bytes; whatever it is, no timer is left. */
export async function answered(
  bytes: string | Buffer,
  then?: 'end' | 'stay',
  options: Partial<HttpOptions> = {},
) {
  const target = open({ url: await listenAnswering(bytes, then), ...options })
  const before = timers()
  const answer = await target.send(POST)
  expect(timers()).toBeLessThanOrEqual(before)
  return answer
}

/** The status, or why there is none. */
export const kindOf = (answer: Answer) =>
  'noAnswer' in answer ? answer.noAnswer.kind : answer.response.status
export const bodyOf = (answer: Answer) => ('response' in answer ? answer.response.body : answer.noAnswer)

/** An answer with this body, said to be in this coding. */
export const coded = (coding: string, body: Buffer) =>
  Buffer.concat([
    Buffer.from(`HTTP/1.1 200 OK\r\nContent-Encoding: ${coding}\r\nContent-Length: ${body.length}\r\n\r\n`),
    body,
  ])

/** The number of timers that wait. */
export const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length

/** Fails each test of a file in which anything is thrown where nobody listens. */
export function expectNothingUncaught(): void {
  const uncaught: unknown[] = []
  const remember = (error: unknown) => void uncaught.push(error)
  beforeAll(() => void process.on('uncaughtExceptionMonitor', remember).on('unhandledRejection', remember))
  afterAll(() => void process.off('uncaughtExceptionMonitor', remember).off('unhandledRejection', remember))
  afterEach(() => {
    expect(uncaught).toEqual([])
  })
}
