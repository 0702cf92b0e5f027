import { describe, expect, test } from 'vitest'
import { operations } from '../harness/model/operation.ts'
import type { Requests } from '../harness/model/report.ts'
import { type RunOptions, run } from '../harness/runner/run.ts'
import type { Target } from '../harness/targets/target.ts'
import { alteredTarget, emulatorTarget, trivialTarget } from '../harness/testing/targets.ts'
import { catalogue } from './catalogue.ts'

const judgeTarget = (target: Target, given: Partial<RunOptions> = {}) =>
  run({ catalogue, target, seed: 1, run: 0, cases: 3, ...given })

const ids = Object.keys(operations)

const sum = (requests: Requests) => Object.values(requests).reduce((total, each) => total + each, 0)

describe('a run', () => {
  test('of the whole catalogue gives every requirement one verdict, and its totals add up', async () => {
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

  test('shows a passive failure on accounts that the target has not seen, shrunk like any other', async () => {
    const target = alteredTarget('wrong body', (response, { path }) =>
      path === '/members/associate' && response.status === 200 ? { ...response, body: '{}' } : response,
    )
    const { requirements } = await judgeTarget(target, { select: { operations: ['AssociateMember'] } })
    const failed = requirements.find(({ id }) => id.endsWith('/response/schema'))
    expect(failed?.failure).toMatchObject({ counterexample: '{"body":{"accountId":"<account>"}}' })
  })

  test('attaches what a response breaks by repeating a broken value to the failure of that value', async () => {
    const target = alteredTarget('echo', (response, { path, body = '' }) =>
      path === '/members/associate' && /^\{"accountId":"\d*"\}$/.test(body)
        ? { ...response, status: 200, body }
        : response,
    )
    const { requirements } = await judgeTarget(target, {
      select: {
        requirements: ['inspector2.AssociateMember/body/**', 'inspector2.AssociateMember/response/**'],
      },
    })
    const failures = requirements.flatMap(({ id, failure }) => (failure ? [[id, failure.also]] : []))
    expect(failures).toContainEqual([
      'inspector2.AssociateMember/body/accountId/maxLength',
      'response/schema: /accountId must NOT have more than 12 characters (and 1 more)',
    ])
    expect(failures.map(([id]) => id)).not.toContain('inspector2.AssociateMember/response/schema')
  })

  test('removes every member that it created', async () => {
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
    expect((await judgeTarget(trivialTarget(name, answer))).totals.passed).toBe(0)
  })
})
