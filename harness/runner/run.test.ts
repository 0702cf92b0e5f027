import { describe, expect, test } from 'vitest'
import type { HttpResponse } from '../model/exchange.ts'
import type { Requests } from '../model/report.ts'
import { inProcessTarget, type Target } from '../targets/target.ts'
import { passingClock } from '../testing/passing-clock.ts'
import {
  acceptsExample,
  READS,
  realToyTarget,
  toyCatalogue,
  toyProperty,
  toyTarget,
  WRITES,
} from '../testing/toy-catalogue.ts'
import { unusable } from './baseline/update.ts'
import type { Caller } from './case/call.ts'
import { failure, type Law } from './plan/suite.ts'
import { complete } from './report/build-report.ts'
import { exitOf } from './report/exit-code.ts'
import { type RunOptions, run } from './run.ts'

const ECHOES = `${WRITES}/behaviour/echoes-the-account`

/** The requirements that the toy catalogue decides, with the passive ones of these names. */
const selecting = (...passive: readonly string[]) => ({
  requirements: ['**/behaviour/accepts-valid-requests', ECHOES, ...passive.map((name) => `**/${name}`)],
})

const properties = [
  acceptsExample(WRITES),
  acceptsExample(READS),
  toyProperty(async (_, context) => {
    const { exchange } = await context.call(WRITES, { body: {} })
    const isRejected = 'response' in exchange && exchange.response.status === 400
    return isRejected ? undefined : failure({ identity: 'accepted', expected: '400', got: '200' }, [exchange])
  }),
]

const judged = (given: Partial<RunOptions> = {}) =>
  run({
    ...{ catalogue: toyCatalogue(properties), target: toyTarget(), seed: 1, run: 0, cases: 3 },
    ...{ select: selecting(), clock: passingClock(), ...given },
  })

const verdicts = ({ requirements }: Awaited<ReturnType<typeof judged>>) =>
  Object.fromEntries(requirements.map(({ id, verdict }) => [id, verdict]))

const sum = (requests: Requests) => Object.values(requests).reduce((total, each) => total + each, 0)

describe('a run', () => {
  test('gives every requirement one verdict, and its totals add up', async () => {
    let sent = 0
    const target = toyTarget((response) => {
      sent++
      return response
    })
    const report = await judged({ target })
    const { planned, ...totals } = report.totals
    expect(planned).toBe(3)
    expect(totals).toEqual({ passed: 3, untestable: 0, failed: 0, unsupported: 0, error: 0, excluded: 0 })
    expect(report.operations.map((each) => each.totals.planned)).toEqual([2, 1])
    expect(sum(report.requests)).toBe(sent)
  })

  test('lets nothing of an operation pass without one accepted and one rejected request', async () => {
    const obliging = toyTarget((response) => ({ ...response, status: 200 }))
    const early: string[] = []
    const { requirements } = await judged({
      ...{ target: obliging, catalogue: toyCatalogue([acceptsExample(WRITES)]) },
      onEvent: (event) => event.type === 'judged' && early.push(event.verdict),
    })
    expect(early).toEqual(['untestable'])
    expect(requirements.find(({ operation }) => operation === WRITES)).toMatchObject({
      verdict: 'untestable',
      reason: 'no request of the operation was rejected',
    })
  })

  test('reports a property as soon as nothing can change its result, with the verdict that it has in the report', async () => {
    const early = new Map<string, string>()
    const order: string[] = []
    const report = await judged({
      onEvent: (event) => {
        order.push(event.type)
        if (event.type === 'judged') early.set(event.property.split('#')[0] ?? '', event.verdict)
      },
    })
    expect(order).toEqual(['planned', 'probed', 'probed', 'judged', 'judged', 'judged', 'finished'])
    expect(Object.fromEntries(early)).toEqual(verdicts(report))
  })

  test('excludes requests in bytes where the target has no connection, with the reason', async () => {
    const catalogue = toyCatalogue([acceptsExample(WRITES, { needsBytes: true })])
    const { requirements } = await judged({ catalogue, select: { operations: [WRITES] } })
    const found = requirements.find(({ id }) => id.endsWith('/accepts-valid-requests'))
    expect(found).toMatchObject({ verdict: 'excluded', reason: expect.stringMatching(/in-process/) })
  })

  test('looks at traffic of its own where only a passive requirement is selected', async () => {
    const select = { requirements: [`${READS}/response/schema`] }
    expect(verdicts(await judged({ select }))).toEqual({ [`${READS}/response/schema`]: 'pass' })
  })

  test('shows a passive failure shrunk, on accounts that the target has not seen', async () => {
    const bodies: string[] = []
    const target = toyTarget((response, { body = '' }) => {
      bodies.push(body)
      return body.includes('email') ? response : { ...response, headers: { 'content-type': 'text/plain' } }
    })
    const catalogue = toyCatalogue([
      toyProperty(async (_, context) => {
        await context.call(WRITES, { body: { accountId: context.account() } })
        return undefined
      }),
    ])
    const { requirements } = await judged({ target, catalogue, select: selecting('protocol/content-type') })
    const found = requirements.find(({ id }) => id === `${WRITES}/protocol/content-type`)
    expect(found).toMatchObject({ verdict: 'fail', failure: { counterexample: '0' } })
    const accounts = bodies.filter((body) => body.includes('accountId'))
    expect(new Set(accounts).size).toBe(accounts.length)
  })

  test('removes what it left behind, fixtures too', async () => {
    const removed: string[] = []
    const rules = {
      fixtures: [
        {
          ...{ name: 'detectorId', kind: 'value' as const },
          provide: async (caller: Caller) => {
            await caller.call(WRITES, { body: { accountId: caller.account() } })
            return 'd'.repeat(32)
          },
        },
      ],
      cleanupRules: [
        {
          after: WRITES as typeof WRITES,
          accounts: () => ['111122223333'],
          remove: async (_: unknown, ids: readonly string[]) => {
            removed.push(...ids)
            return []
          },
        },
      ],
    }
    let accepted = 0
    const target = toyTarget((response, { path }) => {
      if (path === '/members/associate' && response.status === 200) accepted++
      return response
    })
    await judged({ target, catalogue: toyCatalogue(properties, rules) })
    expect(removed.length).toBeGreaterThan(3)
    expect(removed).toHaveLength(accepted)
  })

  test.each([
    ['answers 501', { status: 501 }, 'it answers 501'],
    [
      'answers UnknownOperationException',
      { status: 404, headers: {}, body: '{"__type":"UnknownOperationException"}' },
      'it answers UnknownOperationException',
    ],
    [
      'answers everything like an unknown path',
      { status: 404, headers: {}, body: '{}' },
      'it answers 404, as it does for a path that does not exist',
    ],
  ])('finds every operation unsupported where the target %s', async (_, answer, reason) => {
    const report = await judged({ target: toyTarget((response) => ({ ...response, ...answer })) })
    expect(report.operations.map((each) => each.reason)).toEqual([reason, reason])
    expect(report.totals.unsupported).toBe(report.totals.planned)
  })

  test('finds the passive requirements of an operation unsupported, whatever laws of others saw of it', async () => {
    const lacking = toyTarget((response, { path }) =>
      path.endsWith('/member/get') ? { ...response, status: 501 } : response,
    )
    const both: Law<number> = async (_, context) => {
      await context.call(READS, { path: { detectorId: 'd' }, body: { accountIds: ['111122223333'] } })
      return undefined
    }
    const report = await judged({
      ...{ target: lacking, catalogue: toyCatalogue([toyProperty(both)]) },
      select: selecting('protocol/content-type'),
    })
    const verdict = verdicts(report)[`${READS}/protocol/content-type`]
    expect(verdict).toBe('unsupported')
  })

  test('sends a real account only what it rejects, and says what that leaves open', async () => {
    let writes = 0
    const target = realToyTarget((response, { path }) => {
      if (path === '/members/associate' && response.status === 200) writes++
      return response
    })
    const rejects: Law<number> = async (_, context) => {
      const { exchange } = await context.call(WRITES, { body: {} })
      return failure({ identity: 'x', expected: 'x', got: 'y' }, [exchange])
    }
    const report = await judged({
      ...{ target, catalogue: toyCatalogue([toyProperty(rejects, { controlled: true })]) },
      select: { requirements: [ECHOES] },
    })
    expect(writes).toBe(0)
    expect(report.requirements).toMatchObject([{ verdict: 'fail', uncontrolled: true }])
    // An uncontrolled failure is a warning.
    expect(complete(report, { name: 'toy', embedded: false }).exit.code).not.toBe(1)
  })
})

const throttling: HttpResponse = { status: 429, headers: { 'retry-after': '3600' }, body: '{}' }

describe('a run ends', () => {
  test('early where the target never answered', async () => {
    let sent = 0
    const silent: Target = {
      ...toyTarget(),
      send: async () => {
        sent++
        return { noAnswer: { kind: 'refused', detail: 'nothing listens there' } }
      },
    }
    expect((await judged({ target: silent })).ended).toBe('never-answered')
    expect(sent).toBeLessThan(30)
  })

  test('with the request after which the target died', async () => {
    const toy = toyTarget()
    let isAlive = true
    const target: Target = {
      ...toy,
      send: async (request) =>
        isAlive ? toy.send(request) : { noAnswer: { kind: 'refused', detail: 'nothing listens there' } },
    }
    const report = await judged({
      ...{ target, select: { operations: [WRITES] }, concurrency: 1 },
      onEvent: ({ type }) => {
        if (type === 'judged') isAlive = false
      },
    })
    expect(report.ended).toBe('target-died')
    expect(
      report.requirements.filter(({ reason }) => reason !== 'no property decides this requirement'),
    ).toSatisfy((rest: readonly { readonly verdict: string }[]) =>
      rest.every(({ verdict }) => verdict !== 'error'),
    )
  })

  test('as throttled where that is the only answer, and nothing else is said of any requirement', async () => {
    const report = await judged({ target: inProcessTarget('busy', async () => throttling) })
    expect(report.ended).toBe('throttled')
    expect(report.totals.untestable).toBe(report.totals.planned)
    expect(new Set(report.requirements.map(({ reason }) => reason))).toEqual(
      new Set(['the target throttles every request']),
    )
    expect(exitOf(report, 'must')).toEqual({ code: 4, reason: 'the target throttles every request' })
  })

  test('as throttled where a real account throttled twice', async () => {
    let sent = 0
    const target: Target = {
      ...inProcessTarget('busy', async () => (sent++ < 3 ? OK : throttling)),
      real: 'test',
    }
    const report = await judged({ target })
    expect(report.ended).toBe('throttled')
    expect(sent).toBe(5)
  })

  test('at the last failure that it may have', async () => {
    const failing = properties.map(({ requirement }) =>
      toyProperty(async () => failure({ identity: 'x', expected: 'x', got: 'y' }, []), { requirement }),
    )
    const limited = (levels: readonly ('MUST' | 'SHOULD' | 'MAY')[]) =>
      judged({ catalogue: toyCatalogue(failing), maxFailures: { count: 1, levels }, concurrency: 1 })
    const report = await limited(['MUST', 'SHOULD', 'MAY'])
    expect(report.ended).toBe('too-many-failures')
    expect(report.totals).toMatchObject({ failed: 1, untestable: 2 })
    const { code, reason } = exitOf(report, 'must')
    expect([code, reason]).toEqual([1, expect.stringContaining('--max-failures')])
    expect((await limited([])).ended).toBe('finished')
  })

  test('when it is interrupted, and reports what it had', async () => {
    const stop = new AbortController()
    const report = await judged({
      ...{ signal: stop.signal, concurrency: 1 },
      onEvent: ({ type }) => type === 'judged' && stop.abort(),
    })
    expect(report.ended).toBe('interrupted')
    expect(report.totals).toMatchObject({ failed: 0, error: 0 })
    expect(report.totals.untestable).toBeGreaterThan(0)
  })

  test('at once where it was interrupted before it began', async () => {
    let sent = 0
    const target = toyTarget((response) => {
      sent++
      return response
    })
    const report = await judged({ target, signal: AbortSignal.abort() })
    expect({ ended: report.ended, sent }).toEqual({ ended: 'interrupted', sent: 0 })
    expect(report.totals.untestable).toBe(report.totals.planned)
  })

  test('for the failure that came first, whatever the target does after', async () => {
    const stop = new AbortController()
    const toy = toyTarget()
    let count = 0
    const target: Target = {
      ...toy,
      send: async (request) => {
        if (++count === 8) stop.abort()
        return count < 8 ? toy.send(request) : new Promise(() => {})
      },
    }
    const report = await judged({ target, signal: stop.signal })
    expect(report.ended).toBe('interrupted')
    expect(report.totals).toMatchObject({ failed: 0, error: 0 })
    expect(exitOf(report, 'must')).toEqual({ code: 4, reason: 'interrupted' })
  })
})

const OK: HttpResponse = {
  status: 200,
  headers: { 'content-type': 'application/json', 'x-amzn-requestid': 'r' },
  body: '{}',
}

describe('a failure', () => {
  /** The verdicts of a run against a toy server that breaks some accepted requests, by their number. */
  const brokenWhere = (isBroken: (count: number, body: string) => boolean) => {
    let count = 0
    const target = toyTarget((response, { path, body = '' }) =>
      path === '/members/associate' && response.status === 200 && isBroken(count++, body)
        ? { ...response, status: 500 }
        : response,
    )
    const law: Law<number> = async (_, context) => {
      const { exchange } = await context.call(WRITES, { body: { accountId: context.account() } })
      const isAccepted = 'response' in exchange && exchange.response.status === 200
      return isAccepted ? undefined : failure({ identity: '500', expected: '200', got: '500' }, [exchange])
    }
    const catalogue = toyCatalogue([toyProperty(law)])
    return judged({ target, catalogue, cases: 25, select: { requirements: [ECHOES] }, concurrency: 1 })
  }

  test('that does not come back is flaky: it fails, and no baseline is made of it', async () => {
    const report = await brokenWhere((count) => count === 10)
    expect(report.requirements).toMatchObject([{ verdict: 'fail', flaky: true }])
    expect(exitOf(report, 'must').code).toBe(report.requirements[0]?.level === 'MUST' ? 1 : 0)
    expect(unusable(report)).toMatch(/failed and then passed/)
  })

  test('that comes back is not flaky', async () => {
    const report = await brokenWhere((count) => count >= 10)
    expect(report.requirements[0]).toMatchObject({ verdict: 'fail' })
    expect(report.requirements[0]).not.toHaveProperty('flaky')
    expect(unusable(report)).toBeUndefined()
  })

  test('of accounts of some kind is not flaky, though others are drawn when it is judged again', async () => {
    let kind = ''
    const report = await brokenWhere((count, body) => {
      const digits = /"(\d{8})\d{4}"/.exec(body)?.[1] ?? ''
      if (count === 3) kind = digits
      return digits === kind
    })
    expect(report.requirements[0]).toMatchObject({ verdict: 'fail' })
    expect(report.requirements[0]).not.toHaveProperty('flaky')
  })
})
