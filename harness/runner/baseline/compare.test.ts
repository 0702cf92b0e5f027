import { describe, expect, test } from 'vitest'
import type { RequirementReport, RunReport } from '../../model/report.ts'
import { requirements as catalogue, type RequirementName } from '../../model/requirement.ts'
import { baselineOf } from '../../testing/baseline.ts'
import { failureReport, handmadeReport, requirementReport } from '../../testing/report.ts'
import { totalsOf } from '../report/build-report.ts'
import { compare } from './compare.ts'

const CREATE = 'guardduty.CreateMembers'
const MAX = 'body/accountDetails/maxItems'
const MIN = 'body/accountDetails/minItems'

const fails = (name: RequirementName<typeof CREATE>, identity = '200') =>
  requirementReport(CREATE, name, { verdict: 'fail', failure: failureReport({ identity }) })
const is = (name: RequirementName<typeof CREATE>, verdict: RequirementReport['verdict']) =>
  requirementReport(CREATE, name, { verdict })

const reportOf = (requirements: readonly RequirementReport[], over: Partial<RunReport> = {}): RunReport => ({
  ...handmadeReport,
  requirements,
  totals: totalsOf(requirements),
  ...over,
})

const row = (name: string, more = '') => `  - requirement: '${CREATE}/${name}'\n    reason: known\n${more}`
const MUST = ['MUST'] as const

async function compared(
  rows: string,
  report: RunReport,
  options: Partial<Parameters<typeof compare>[2]> = {},
) {
  const { baseline, requirements } = compare(report, await baselineOf(`entries:\n${rows}`), {
    counting: MUST,
    ...options,
  })
  return {
    requirements: requirements.map((each) => each.baseline?.status),
    entries: baseline.entries.map(({ status }) => status),
    totals: Object.fromEntries(Object.entries(baseline.totals).filter(([, number]) => number > 0)),
    reasons: requirements.map((each) => each.baseline?.reason),
    lost: baseline.lost,
  }
}

describe('beside a baseline', () => {
  test('what is listed and fails is expected, with the reason', async () => {
    expect(await compared(row(MAX), reportOf([fails(MAX)]))).toMatchObject({
      requirements: ['expected'],
      entries: ['expected'],
      totals: { expected: 1 },
      reasons: ['known'],
    })
  })

  test('what fails and is not listed is a regression', async () => {
    expect(await compared(row(MAX), reportOf([fails(MAX), fails(MIN)]))).toMatchObject({
      requirements: ['expected', 'regression'],
      totals: { expected: 1, regressions: 1 },
      reasons: ['known', 'known.yaml does not list it'],
    })
  })

  test('what fails otherwise than it is listed is a regression', async () => {
    const rows = row(MAX, '    failure: 200\n')
    expect(await compared(rows, reportOf([fails(MAX)]))).toMatchObject({ requirements: ['expected'] })
    expect(await compared(rows, reportOf([fails(MAX, '500')]))).toMatchObject({
      requirements: ['regression'],
      entries: ['differs'],
      reasons: ['it failed with "500", and line 3 of known.yaml says: fail with "200"'],
    })
  })

  test('what may fail in two ways is listed twice', async () => {
    const rows = row(MAX, '    failure: 200\n') + row(MAX, '    failure: 500\n')
    for (const identity of ['200', '500']) {
      expect((await compared(rows, reportOf([fails(MAX, identity)]))).requirements).toEqual(['expected'])
    }
    expect((await compared(rows, reportOf([fails(MAX, '501')]))).requirements).toEqual(['regression'])
  })

  test('what is listed and passes makes its entry stale', async () => {
    expect(await compared(row(MAX), reportOf([is(MAX, 'pass')]))).toMatchObject({
      requirements: ['stale'],
      entries: ['stale'],
      totals: { stale: 1 },
    })
  })

  test.each(['interrupted', 'target-died'] as const)(
    'nothing is stale where the run was %s',
    async (ended) => {
      const report = reportOf([is(MAX, 'pass')], { ended })
      expect(await compared(row(MAX), report)).toMatchObject({
        entries: ['unobserved'],
        requirements: [undefined],
      })
    },
  )

  test.each(['unsupported', 'untestable', 'error', 'excluded'] as const)(
    'what is listed and %s was not observed',
    async (verdict) => {
      expect(await compared(row(MAX), reportOf([is(MAX, verdict)]))).toMatchObject({
        requirements: ['unobserved'],
        entries: ['unobserved'],
        totals: { unobserved: 1 },
      })
    },
  )

  test('what lies outside the selection of the run is ignored', async () => {
    expect(await compared(row(MIN) + row(MAX), reportOf([fails(MAX)]))).toMatchObject({
      entries: ['unobserved', 'expected'],
      totals: { expected: 1, unobserved: 1 },
    })
  })

  test('what could not be tested is excused by an entry that says so, and an error by none', async () => {
    const rows = row(MAX, '    verdict: untestable\n')
    expect((await compared(rows, reportOf([is(MAX, 'untestable')]))).requirements).toEqual(['expected'])
    expect((await compared(rows, reportOf([is(MAX, 'error')]))).requirements).toEqual(['unobserved'])
    expect((await compared(rows, reportOf([fails(MAX)]))).requirements).toEqual(['regression'])
    expect((await compared(rows, reportOf([is(MAX, 'pass')]))).requirements).toEqual(['stale'])
  })

  test('an entry holds through its last day, in UTC, and not a day longer', async () => {
    const rows = row(MAX, '    expires: 2026-11-20\n')
    const on = (startedAt: string, found = fails(MAX)) => compared(rows, reportOf([found], { startedAt }))
    expect((await on('2026-11-20T23:59:59.999Z')).requirements).toEqual(['expected'])
    const after = '2026-11-21T00:00:00.000Z'
    expect(await on(after)).toMatchObject({ requirements: ['expired'], totals: { expired: 1 } })
    expect(await on(after, is(MAX, 'pass'))).toMatchObject({ totals: { stale: 1 } })
    expect(await on(after, is(MAX, 'unsupported'))).toMatchObject({ totals: { unobserved: 1 } })
  })

  test('a SHOULD is a regression where SHOULD counts, and expected wherever it is listed', async () => {
    const should = { ...fails(MAX), level: 'SHOULD' } as const
    expect((await compared(row(MIN), reportOf([should]))).requirements).toEqual([undefined])
    const counting = ['MUST', 'SHOULD'] as const
    expect((await compared(row(MIN), reportOf([should]), { counting })).requirements).toEqual(['regression'])
    expect((await compared(row(MAX), reportOf([should]))).requirements).toEqual(['expected'])
  })

  test('an operation that was supported has to stay so', async () => {
    const [create, ...others] = handmadeReport.operations
    if (!create) throw new Error('the report has operations')
    const report = reportOf([is(MAX, 'unsupported')], {
      operations: [{ ...create, supported: false }, ...others],
    })
    expect(await compared(row(MAX), report)).toMatchObject({ lost: [], totals: { unobserved: 1 } })
    const rows = `${row(MAX)}supported: [${CREATE}, inspector2.AssociateMember]`
    expect(await compared(rows, report)).toMatchObject({
      lost: [CREATE],
      totals: { unobserved: 1, regressions: 1 },
    })
  })
})

describe('an entry for several requirements', () => {
  const both = row('body/accountDetails/m*Items')

  test('is expected as long as one of them fails, and lets the others pass', async () => {
    expect(await compared(both, reportOf([fails(MAX), is(MIN, 'pass')]))).toMatchObject({
      entries: ['expected'],
      requirements: ['expected', undefined],
    })
  })

  test('is stale where all of them pass, and not where only some were asked', async () => {
    expect((await compared(both, reportOf([is(MAX, 'pass'), is(MIN, 'pass')]))).entries).toEqual(['stale'])
    expect((await compared(both, reportOf([is(MAX, 'pass')]))).entries).toEqual(['unobserved'])
    expect((await compared(both, reportOf([is(MAX, 'pass'), is(MIN, 'untestable')]))).entries).toEqual([
      'unobserved',
    ])
  })
})

test('a passive requirement is stale only where everything was asked that it is read off', async () => {
  const all = Object.values(catalogue).filter(({ operation }) => operation === CREATE)
  const passing = all.map(({ id }) => ({ ...is('protocol/accept', 'pass'), id }))
  const rows = row('protocol/no-server-error')
  expect((await compared(rows, reportOf(passing))).entries).toEqual(['stale'])
  expect((await compared(rows, reportOf(passing.slice(1)))).entries).toEqual(['unobserved'])
})
