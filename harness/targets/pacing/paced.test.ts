import { describe, expect, test } from 'vitest'
import type { Answer, HttpRequest } from '../../model/exchange.ts'
import { answer, typed } from '../../testing/answers.ts'
import { passingClock } from '../../testing/passing-clock.ts'
import type { Target } from '../target.ts'
import { type PaceOptions, paced } from './paced.ts'

const REQUEST: HttpRequest = { method: 'POST', path: '/', headers: {} }
const OK = answer(200)
const THROTTLED = typed(400, 'ThrottlingException')

const later = (after: string) => answer(429, { 'retry-after': after })

/** A request to a service, by the scope of its signature. */
const to = (service: string): HttpRequest => ({
  ...REQUEST,
  scope: { service, region: 'us-east-1' },
})

/** A target that gives these answers in turn, the last one for good, and when it was asked. */
function answering(answers: readonly Answer[], options: PaceOptions = {}) {
  const clock = passingClock()
  const asked: number[] = []
  const target: Target = {
    name: 'a target',
    send: async () => {
      asked.push(clock.now())
      return answers[Math.min(asked.length, answers.length) - 1] ?? OK
    },
    close: async () => {},
  }
  return { target: paced(target, { clock, ...options }), asked, clock }
}

async function send(answers: readonly Answer[], options: PaceOptions = {}) {
  const { target, asked } = answering(answers, options)
  const last = await target.send(REQUEST)
  const waits = asked.slice(1).map((time, index) => time - (asked[index] ?? 0))
  return { last, sent: asked.length, waits }
}

/** Expects a wait and a little more by chance. */
const about = (milliseconds: number) =>
  expect.toSatisfy((wait: number) => wait >= milliseconds && wait <= milliseconds * 1.25)

describe('throttling', () => {
  test('is waited out as long as Retry-After says, and the request sent again', async () => {
    const { last, waits } = await send([later('1'), later('3'), OK])
    expect({ last, waits }).toEqual({ last: OK, waits: [about(1_000), about(3_000)] })
  })

  test('is waited out longer each time where nothing is said, and believed in the end', async () => {
    const { last, waits } = await send([THROTTLED])
    expect(last).toBe(THROTTLED)
    expect(waits).toEqual([about(100), about(200), about(400), about(800), about(1_600)])
  })

  test('is waited out longer each time where Retry-After: 0 turns out to be wrong', async () => {
    const { waits } = await send([later('0'), later('0'), later('0'), OK])
    expect(waits).toEqual([0, about(200), about(400)])
  })

  test.each([
    ['0', 0],
    ['5', 5_000],
    ['3600', 30_000],
    ['9'.repeat(400), 30_000],
    ['Thu, 01 Jan 1970 00:00:02 GMT', 2_000],
    ['soon', 100],
  ])('with Retry-After: %s is waited out for %d ms', async (after, want) => {
    expect(await send([later(after), OK])).toMatchObject({ sent: 2, waits: [about(want)] })
  })

  test('has the same chance in its waits for the same seed', async () => {
    const waitsOf = async (seed: number) => (await send([THROTTLED], { seed })).waits
    expect(await waitsOf(1)).toEqual(await waitsOf(1))
    expect(await waitsOf(1)).not.toEqual(await waitsOf(2))
  })

  test.each<[string, Answer]>([
    ['success', OK],
    ['a rejection', typed(400, 'BadRequestException')],
    ['silence', { noAnswer: { kind: 'timeout', detail: 'no complete answer within 10000 ms' } }],
  ])('is not seen in %s', async (_, given) => {
    expect(await send([given])).toEqual({ last: given, sent: 1, waits: [] })
  })

  test('holds back all requests to its service, and no others', async () => {
    const { target, asked } = answering([later('9'), OK])
    await target.send(to('guardduty'))
    await Promise.all([target.send(to('guardduty')), target.send(to('inspector2'))])
    expect(asked).toEqual([0, about(9_000), about(9_000), about(9_000)])
    const others = answering([later('9'), OK])
    await Promise.all([others.target.send(to('guardduty')), others.target.send(to('inspector2'))])
    expect(others.asked).toEqual([0, 0, about(9_000)])
  })

  test('lowers how many requests are under way', async () => {
    let now = 0
    const most: number[] = []
    const clock = passingClock()
    let throttling = true
    const busy: Target = {
      name: 'busy',
      close: async () => {},
      send: async () => {
        now++
        await new Promise((resolve) => setImmediate(resolve))
        most.push(now--)
        return throttling ? later('1') : OK
      },
    }
    const target = paced(busy, { clock, concurrency: 8 })
    const all = Array.from({ length: 8 }, () => target.send(REQUEST))
    await new Promise((resolve) => setImmediate(() => setImmediate(resolve)))
    throttling = false
    await Promise.all(all)
    expect(Math.max(...most.slice(0, 8))).toBe(8)
    expect(Math.max(...most.slice(8))).toBeLessThanOrEqual(4)
  })
})

describe('a service that does nothing but throttle', () => {
  test('is sent nothing any more after three requests', async () => {
    const { target, asked } = answering([THROTTLED])
    for (let count = 0; count < 20; count++) expect(await target.send(REQUEST)).toBe(THROTTLED)
    expect(asked).toHaveLength(18)
  })

  test('is given up after a minute or so, however long it asks to wait', async () => {
    const { target, asked, clock } = answering([later('3600')])
    await Promise.all(Array.from({ length: 20 }, () => target.send(REQUEST)))
    expect(clock.now()).toBeLessThan(100_000)
    const before = asked.length
    expect(await target.send(REQUEST)).toEqual(later('3600'))
    expect(asked).toHaveLength(before)
  })

  test('is not given up where anything else comes now and then', async () => {
    const answers = Array.from({ length: 30 }, () => [...Array(5).fill(THROTTLED), OK]).flat()
    const { target } = answering(answers)
    for (let count = 0; count < 30; count++) expect(await target.send(REQUEST)).toBe(OK)
  })
})

describe('a rate', () => {
  test('keeps requests to a service apart', async () => {
    const { target, asked } = answering([OK], { rate: 4 })
    await Promise.all([
      target.send(to('guardduty')),
      target.send(to('guardduty')),
      target.send(to('guardduty')),
    ])
    expect(asked).toEqual([0, 250, 500])
  })

  test('is one of each service', async () => {
    const { target, asked } = answering([OK], { rate: 4 })
    await Promise.all([target.send(to('guardduty')), target.send(to('inspector2'))])
    expect(asked).toEqual([0, 0])
  })
})

describe('a stop', () => {
  test('ends all waiting, and what waited is not sent', async () => {
    const stop = new AbortController()
    const { target, asked } = answering([later('3600')], { stop: stop.signal })
    const waiting = target.send(REQUEST)
    for (let turn = 0; turn < 20; turn++) await Promise.resolve()
    stop.abort()
    expect(await waiting).toMatchObject({ noAnswer: { kind: 'refused' } })
    expect(asked).toHaveLength(1)
  })

  test('lets through at once what comes later', async () => {
    const { target, asked } = answering([THROTTLED], { stop: AbortSignal.abort(), rate: 1 })
    expect([await target.send(REQUEST), await target.send(REQUEST)]).toEqual([THROTTLED, THROTTLED])
    expect(asked).toEqual([0, 0])
  })
})

test('a paced target keeps everything else', async () => {
  const target = {
    name: 'n',
    url: 'u',
    send: async () => OK,
    sendsBytes: true,
    close: async () => {},
  }
  expect(paced(target)).toMatchObject({ name: 'n', url: 'u', sendsBytes: true, close: target.close })
})
