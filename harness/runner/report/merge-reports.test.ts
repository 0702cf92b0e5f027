import { describe, expect, test } from 'vitest'
import type { Ended, RequirementReport, RunReport } from '../../model/report.ts'
import { failureReport, handmadeReport, requirementReport } from '../../testing/report.ts'
import { mergeReports } from './merge-reports.ts'

const [operation] = handmadeReport.operations
if (!operation) throw new Error('the report has operations')
const NAME = 'body/accountDetails/minItems'

/** A report of a run over one requirement. */
const reportOf = (over: Partial<RequirementReport>, run: Partial<RunReport> = {}): RunReport => ({
  ...handmadeReport,
  operations: [operation],
  requirements: [requirementReport('guardduty.CreateMembers', NAME, over)],
  ...run,
})

describe('merged reports', () => {
  test.each([
    ['pass', 'fail', 'fail'],
    ['fail', 'pass', 'fail'],
    ['fail', 'error', 'error'],
    ['untestable', 'pass', 'untestable'],
    ['unsupported', 'pass', 'pass'],
    ['excluded', 'pass', 'pass'],
    ['excluded', 'excluded', 'excluded'],
  ] as const)('have the worst verdict: of %s and %s it is %s', (a, b, worst) => {
    const { requirements, totals } = mergeReports([reportOf({ verdict: a }), reportOf({ verdict: b })])
    expect(requirements.map(({ verdict }) => verdict)).toEqual([worst])
    expect(totals.planned).toBe(1)
  })

  test('keep the failure of the first that failed', () => {
    const { requirements } = mergeReports([
      reportOf({ verdict: 'pass' }),
      reportOf({ verdict: 'fail', failure: failureReport({ identity: 'first' }) }),
      reportOf({ verdict: 'fail', failure: failureReport({ identity: 'second' }) }),
    ])
    expect(requirements[0]?.failure?.identity).toBe('first')
  })

  test('have totals and requests that add up', () => {
    const { totals, operations, requests } = mergeReports([reportOf({ verdict: 'fail' }), reportOf({})])
    expect(totals).toMatchObject({ planned: 1, failed: 1, passed: 0 })
    expect(operations).toHaveLength(1)
    expect(operations[0]?.totals).toEqual(totals)
    expect(operations[0]?.requests.random).toBe(2 * operation.requests.random)
    expect(requests.random).toBe(2 * handmadeReport.requests.random)
  })

  test('support an operation that any of the runs found supported', () => {
    const lacking = { operations: [{ ...operation, supported: false, reason: 'it answers 501' }] }
    const { operations } = mergeReports([reportOf({ verdict: 'unsupported' }, lacking), reportOf({})])
    expect(operations).toMatchObject([{ supported: true }])
    expect(operations[0]).not.toHaveProperty('reason')
    expect(mergeReports([reportOf({}, lacking)]).operations).toMatchObject([{ reason: 'it answers 501' }])
  })

  test('stand in the order of the catalogue, whatever the order of the runs', () => {
    const [last] = handmadeReport.requirements.slice(-1)
    if (!last) throw new Error('the report has requirements')
    const other: RunReport = {
      ...handmadeReport,
      operations: handmadeReport.operations.slice(2),
      requirements: [last],
    }
    const { operations, requirements } = mergeReports([other, reportOf({})])
    expect(operations.map(({ id }) => id)).toEqual(['guardduty.CreateMembers', 'securityhub.InviteMembers'])
    expect(requirements.map(({ id }) => id)).toEqual([`guardduty.CreateMembers/${NAME}`, last.id])
  })

  test.each<[Ended, Ended, Ended]>([
    ['finished', 'interrupted', 'interrupted'],
    ['target-died', 'interrupted', 'target-died'],
    ['finished', 'never-answered', 'never-answered'],
    ['finished', 'finished', 'finished'],
  ])('end as the worst did: %s and %s are %s', (a, b, worst) => {
    expect(mergeReports([reportOf({}, { ended: a }), reportOf({}, { ended: b })]).ended).toBe(worst)
  })

  test('begin with the first to begin, and last as long as all of them', () => {
    const late = reportOf({}, { startedAt: '2026-11-20T12:00:09.000Z', milliseconds: 5 })
    const early = reportOf({}, { startedAt: '2026-11-20T12:00:01.000Z', milliseconds: 7 })
    expect(mergeReports([late, early])).toMatchObject({ startedAt: early.startedAt, milliseconds: 12 })
  })

  test('need a report', () => {
    expect(() => mergeReports([])).toThrow('no reports')
  })
})
