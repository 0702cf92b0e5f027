import { describe, expect, test } from 'vitest'
import type { Exchange, NoAnswer } from '../../model/exchange.ts'
import { afterClosing, afterExchange, afterStop, endOf, RUNNING, type RunState } from './run-state.ts'

const request = { method: 'GET', path: '/', headers: {} }
const silence = (kind: NoAnswer['kind']): Exchange => ({ request, noAnswer: { kind, detail: kind } })
const answer = (status: number): Exchange => ({ request, response: { status, headers: {}, body: '' } })

const stateAfter = (...exchanges: readonly Exchange[]): RunState => exchanges.reduce(afterExchange, RUNNING)
const times = (count: number, exchange: Exchange) => Array.from({ length: count }, () => exchange)

describe('a run', () => {
  test.each([
    ['no answer', stateAfter(...times(12, silence('timeout'))), 'never-answered'],
    ['no connection', stateAfter(...times(3, silence('refused'))), 'never-answered'],
    ['answers, then silence', stateAfter(answer(200), ...times(12, silence('reset'))), 'target-died'],
    [
      'a late answer after silence',
      stateAfter(answer(200), ...times(12, silence('reset')), answer(400)),
      'finished',
    ],
    [
      'answers between silences',
      stateAfter(...times(11, silence('reset')), answer(200), silence('reset')),
      'finished',
    ],
    ['throttling alone', stateAfter(answer(429), answer(429)), 'throttled'],
    ['throttling, then silence', stateAfter(answer(429), ...times(12, silence('reset'))), 'throttled'],
    ['throttling and answers', stateAfter(answer(429), answer(200), answer(429)), 'finished'],
    [
      'too much throttling of a real account',
      afterClosing(stateAfter(answer(200)), 'throttled'),
      'throttled',
    ],
  ])('ends after %s as it should', (_, state, want) => expect(endOf(state)).toBe(want))

  test('ends for the first reason that stopped it, whatever came before or after', () => {
    const stopped = afterStop(stateAfter(answer(200)), 'out-of-time')
    expect(stopped.kind).toBe('stopping')
    const later = times(12, silence('refused')).reduce(afterExchange, afterStop(stopped, 'interrupted'))
    expect(endOf(later)).toBe('out-of-time')
  })

  test('sends no clean-up to a dead target', () => {
    const dead = stateAfter(answer(200), ...times(12, silence('reset')))
    expect([dead.kind, afterStop(dead, 'interrupted').kind]).toEqual(['dead', 'stopped'])
  })
})
