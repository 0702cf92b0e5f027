import { describe, expect, test } from 'vitest'
import { catalogue } from '../../suites/catalogue.ts'
import { operations } from '../model/operation.ts'
import type { Requests } from '../model/report.ts'
import { inProcessTarget } from '../targets/in-process.ts'
import type { Target } from '../targets/target.ts'
import { alteredTarget, emulatorTarget, trivialTarget } from '../testing/targets.ts'
import { scoreOf } from './report/tally.ts'
import { type RunOptions, run } from './run.ts'

const judgeTarget = (target: Target, given: Partial<RunOptions> = {}) =>
  run({ catalogue, target, seed: 1, run: 0, cases: 3, ...given })

const ids = Object.keys(operations)

const sum = (requests: Requests) => Object.values(requests).reduce((total, each) => total + each, 0)

describe('a run', () => {
  test('gives every requirement one verdict, and its totals add up', async () => {
    let sent = 0
    const target = emulatorTarget()
    const counted =
      (send: Target['send']): Target['send'] =>
      (request) => {
        sent++
        return send(request)
      }
    const report = await judgeTarget({ ...target, send: counted(target.send) })
    const { planned, ...verdicts } = report.totals
    expect(planned).toBe(report.requirements.length)
    expect(Object.values(verdicts).reduce((total, each) => total + each, 0)).toBe(planned)
    expect(report.operations.reduce((total, each) => total + each.totals.planned, 0)).toBe(planned)
    expect(sum(report.requests)).toBe(sent)
    expect(report.requirements.filter(({ verdict }) => verdict === 'error')).toEqual([])
  })

  test('excludes requests in bytes where the target has no connection, with the reason', async () => {
    const { requirements } = await judgeTarget(emulatorTarget(), {
      select: { requirements: ['**/malformed-http'] },
    })
    expect(requirements.map(({ verdict }) => verdict)).toEqual(ids.map(() => 'excluded'))
    expect(requirements[0]?.reason).toMatch(/in-process/)
  })

  test('looks at traffic of its own where only a passive requirement is selected', async () => {
    const { requirements } = await judgeTarget(emulatorTarget(), {
      select: { requirements: ['GetMembers/response/schema'] },
    })
    expect(requirements.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['guardduty.GetMembers/response/schema', 'pass'],
    ])
  })

  test('shows a passive failure on accounts that the target has not seen, shrunk like any other', async () => {
    const target = alteredTarget('wrong body', (response, { path }) =>
      path === '/members/associate' && response.status === 200 ? { ...response, body: '{}' } : response,
    )
    const { requirements } = await judgeTarget(target, { select: { operations: ['AssociateMember'] } })
    const failed = requirements.find(({ id }) => id.endsWith('/response/schema'))
    expect(failed?.failure).toMatchObject({ counterexample: '{"body":{"accountId":"<account>"}}' })
  })

  test('takes away every member that it made', async () => {
    const target = emulatorTarget()
    await judgeTarget(target, { select: { operations: ['guardduty.*'] } })
    const headers = { Authorization: 'Credential=X/20260101/us-east-1/guardduty/aws4_request' }
    const ask = async (path: string) => {
      const answer = await target.send({ method: 'GET', path, headers })
      return JSON.parse('response' in answer ? answer.response.body : '{}')
    }
    const [detectorId] = (await ask('/detector')).detectorIds
    expect((await ask(`/detector/${detectorId}/member?onlyAssociated=false`)).members).toEqual([])
  })

  test.each([
    ['answers 501', { status: 501 }, 'it answers 501'],
    [
      'answers UnknownOperationException',
      { status: 404, body: '{"__type":"UnknownOperationException"}' },
      'it answers UnknownOperationException',
    ],
    [
      'answers everything like an unknown path',
      { status: 404 },
      'it answers 404, as it does for a path that does not exist',
    ],
  ])('finds every operation unsupported where the target %s', async (name, answer, reason) => {
    const report = await judgeTarget(trivialTarget(name, answer))
    expect(report.operations.map((each) => each.reason)).toEqual(ids.map(() => reason))
    expect(report.totals.unsupported).toBe(report.totals.planned)
  })

  test.each([
    ['always 200', {}],
    [
      'always 400',
      {
        status: 400,
        headers: { 'content-type': 'application/json', 'x-amzn-errortype': 'BadRequestException' },
      },
    ],
    ['always 500', { status: 500, body: 'Internal Server Error' }],
    ['an empty body', { body: '' }],
    ['HTML', { body: '<html></html>', headers: { 'content-type': 'text/html' } }],
  ])('scores a server that knows one answer, %s, zero', async (name, answer) => {
    expect(scoreOf((await judgeTarget(trivialTarget(name, answer))).totals)).toBe(0)
  })

  test('ends early where the target has never answered', async () => {
    let sent = 0
    const silent: Target = {
      ...trivialTarget('silent', {}),
      send: async () => {
        sent++
        return { noAnswer: { kind: 'refused', detail: 'nothing listens there' } }
      },
    }
    expect((await judgeTarget(silent)).ended).toBe('never-answered')
    expect(sent).toBeLessThan(30)
  })

  test('says that the target died where it stops answering half-way, and shows the request that did it', async () => {
    const { target, die } = mortal()
    const report = await judgeTarget(target, {
      select: { operations: ['AssociateMember'] },
      onEvent: ({ type }) => type === 'judged' && die(),
    })
    expect(report.ended).toBe('target-died')
    expect(report.totals.error).toBe(0)
  })

  test('stops when it is told to, and reports what it had', async () => {
    const stop = new AbortController()
    const report = await judgeTarget(emulatorTarget(), {
      signal: stop.signal,
      onEvent: ({ type }) => type === 'judged' && stop.abort(),
    })
    expect(report.ended).toBe('interrupted')
    expect(report.totals.failed).toBe(0)
    expect(report.totals.untestable).toBeGreaterThan(0)
  })
})

function mortal() {
  const emulator = emulatorTarget()
  let alive = true
  const target: Target = {
    ...inProcessTarget('mortal', async () => ({ status: 200, headers: {}, body: '' })),
    send: async (request) =>
      alive ? emulator.send(request) : { noAnswer: { kind: 'refused', detail: 'nothing listens there' } },
  }
  return {
    target,
    die: () => {
      alive = false
    },
  }
}
