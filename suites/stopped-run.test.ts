import { describe, expect, test } from 'vitest'
import type { HttpResponse } from '../harness/model/exchange.ts'
import { exitOf } from '../harness/runner/report/exit-code.ts'
import { type RunOptions, run } from '../harness/runner/run.ts'
import type { Target } from '../harness/targets/target.ts'
import { passingClock } from '../harness/testing/passing-clock.ts'
import { emulatorTarget } from '../harness/testing/targets.ts'
import { catalogue } from './catalogue.ts'

const judged = (target: Target, given: Partial<RunOptions> = {}) =>
  run({ catalogue, target, seed: 1, run: 0, cases: 2, clock: passingClock(), ...given })

const throttling: HttpResponse = { status: 429, headers: { 'retry-after': '3600' }, body: '{}' }

describe('a target that throttles', () => {
  test('now and then is judged like one that does not', async () => {
    let count = 0
    const select = { operations: ['GetMembers', 'AssociateMember'] }
    const target = emulatorTarget()
    const send: Target['send'] = async (request) =>
      count++ % 7 === 0 ? { response: throttling } : target.send(request)
    const busy = await judged({ ...target, send }, { select })
    const idle = await judged(emulatorTarget(), { select })
    const verdicts = ({ requirements }: typeof busy) => requirements.map(({ id, verdict }) => [id, verdict])
    expect(verdicts(busy)).toEqual(verdicts(idle))
  })
})

describe('a run', () => {
  test.each([1, 2, 5])('has at most %i requests in flight where that is the limit', async (concurrency) => {
    let now = 0
    let most = 0
    const target = emulatorTarget()
    const counting: Target = {
      ...target,
      send: async (request) => {
        most = Math.max(most, ++now)
        await new Promise((resolve) => setImmediate(resolve))
        now--
        return target.send(request)
      },
    }
    await judged(counting, { concurrency })
    expect(most).toBe(concurrency)
  })

  test('that is stopped fails nothing for the answers that it did not wait for', async () => {
    const stop = new AbortController()
    let count = 0
    const target = emulatorTarget()
    const stopping: Target = {
      ...target,
      send: async (request) => {
        if (++count === 500) stop.abort()
        return count < 500 ? target.send(request) : new Promise(() => {})
      },
    }
    const report = await judged(stopping, { signal: stop.signal })
    expect(report.ended).toBe('interrupted')
    expect(report.totals).toMatchObject({ failed: 0, error: 0 })
    expect(exitOf(report, 'must')).toEqual({ code: 4, reason: 'interrupted' })
  })
})
