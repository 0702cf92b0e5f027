import { describe, expect, test } from 'vitest'
import { catalogue } from '../../suites/catalogue.ts'
import { faults } from '../emulator/faults/index.ts'
import type { HttpResponse } from '../model/exchange.ts'
import { inProcessTarget } from '../targets/in-process.ts'
import type { Target } from '../targets/target.ts'
import { passingClock } from '../testing/passing-clock.ts'
import { emulatorTarget } from '../testing/targets.ts'
import { exitOf } from './report/exit-code.ts'
import { type RunOptions, run } from './run.ts'

const judged = (target: Target, given: Partial<RunOptions> = {}) =>
  run({ catalogue, target, seed: 1, run: 0, cases: 2, clock: passingClock(), ...given })

const throttling: HttpResponse = { status: 429, headers: { 'retry-after': '3600' }, body: '{}' }

describe('a target that throttles', () => {
  test('every request is untestable, and nothing else is said of it', async () => {
    const report = await judged(inProcessTarget('busy', async () => throttling))
    expect(report.ended).toBe('throttled')
    expect(report.totals.untestable).toBe(report.totals.planned)
    expect(new Set(report.requirements.map(({ reason }) => reason))).toEqual(
      new Set(['the target throttles every request']),
    )
    expect(exitOf(report, 'must')).toEqual({ code: 4, reason: 'the target throttles every request' })
  })

  test('now and then is judged as if it did not', async () => {
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
  test('stops at so many failures', async () => {
    const target = emulatorTarget(faults['wrong-status'])
    const all = await judged(target)
    const report = await judged(emulatorTarget(faults['wrong-status']), {
      maxFailures: { count: 3, levels: ['MUST'] },
      concurrency: 1,
    })
    expect(report.ended).toBe('too-many-failures')
    expect(report.totals.failed).toBeLessThan(all.totals.failed)
    expect(exitOf(report, 'must')).toMatchObject({
      code: 1,
      reason: expect.stringContaining('--max-failures'),
    })
  })

  test('does not count the failures of other levels', async () => {
    const report = await judged(emulatorTarget(faults['wrong-status']), {
      maxFailures: { count: 1, levels: [] },
    })
    expect(report.ended).toBe('finished')
  })

  test('that was interrupted before it began asks nothing', async () => {
    let asked = 0
    const target = inProcessTarget('idle', async () => {
      asked++
      return throttling
    })
    const report = await judged(target, { signal: AbortSignal.abort() })
    expect({ ended: report.ended, asked }).toEqual({ ended: 'interrupted', asked: 0 })
    expect(report.totals.untestable).toBe(report.totals.planned)
  })

  test.each([1, 2, 5])(
    'has no more than %i requests under way where that is the limit',
    async (concurrency) => {
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
    },
  )

  test('blames nobody for what it did not wait for', async () => {
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
