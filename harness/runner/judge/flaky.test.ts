import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../suites/catalogue.ts'
import type { HttpRequest, HttpResponse } from '../../model/exchange.ts'
import { alteredTarget } from '../../testing/targets.ts'
import { unusable } from '../baseline/changes.ts'
import { exitOf } from '../report/exit-code.ts'
import { run } from '../run.ts'

const GET = /\/member\/get$/

const empty = (response: HttpResponse): HttpResponse => ({ ...response, body: '{}' })

/** The reference emulator where it answers some successes of GetMembers with nothing, as `isBroken` says. */
const judgedWhere = (isBroken: (request: HttpRequest, count: number) => boolean) => {
  let count = 0
  const target = alteredTarget('altered', (response, request) =>
    GET.test(request.path) && response.status === 200 && isBroken(request, count++)
      ? empty(response)
      : response,
  )
  const select = { operations: ['GetMembers'] }
  return run({ catalogue, target, select, seed: 1, run: 0, cases: 25, concurrency: 1 })
}

const failedIn = ({ requirements }: Awaited<ReturnType<typeof judgedWhere>>) =>
  requirements.filter(({ verdict }) => verdict === 'fail')

describe('what fails', () => {
  test('once and then holds is flaky: it fails, and no baseline is made of it', async () => {
    const report = await judgedWhere((_, count) => count === 100)
    const failed = failedIn(report)
    expect(failed.length).toBeGreaterThan(0)
    expect(failed.every(({ flaky }) => flaky)).toBe(true)
    expect(exitOf(report, 'must')).toMatchObject({
      code: 1,
      reason: expect.stringContaining('of them flaky'),
    })
    expect(unusable(report)).toMatch(/failed and then held/)
  })

  test('each time is not', async () => {
    const report = await judgedWhere(() => true)
    expect(failedIn(report).length).toBeGreaterThan(0)
    expect(failedIn(report).filter(({ flaky }) => flaky)).toEqual([])
    expect(unusable(report)).toBeUndefined()
  })

  test('for some accounts is not, though others are drawn when it is asked again', async () => {
    const report = await judgedWhere(({ body = '' }) => body.includes('"0'))
    expect(failedIn(report).length).toBeGreaterThan(0)
    expect(failedIn(report).filter(({ flaky }) => flaky)).toEqual([])
  })
})
