import { describe, expect, test } from 'vitest'
import type { Ended, RequirementReport } from '../../model/report.ts'
import { totalsOf } from './build-report.ts'
import { exitOf } from './exit-code.ts'

const facts = (rows: readonly string[], { ended = 'finished' as Ended, supported = true } = {}) => {
  const requirements = rows.map((row) => {
    const [level, verdict, status] = row.split(' ')
    return { level, verdict, ...(status && { baseline: { status, reason: '' } }) } as RequirementReport
  })
  const operations = [{ supported }] as unknown as Parameters<typeof exitOf>[0]['operations']
  return { ended, requirements, operations, totals: totalsOf(requirements) }
}

describe('the exit code', () => {
  test.each([
    ['0 where everything passed', ['MUST pass', 'SHOULD pass'], {}, 0],
    ['0 where only a SHOULD failed', ['MUST pass', 'SHOULD fail'], {}, 0],
    ['0 where only a SHOULD could not be tested', ['MUST pass', 'SHOULD untestable'], {}, 0],
    ['0 beside excluded and unsupported ones', ['MUST pass', 'MUST excluded', 'MUST unsupported'], {}, 0],
    ['1 where a MUST failed', ['MUST fail', 'MUST pass'], {}, 1],
    ['1 where a MUST failed before the interruption', ['MUST fail'], { ended: 'interrupted' }, 1],
    ['3 where the target died, whatever failed', ['MUST fail'], { ended: 'target-died' }, 3],
    ['3 where it never answered', ['MUST untestable'], { ended: 'never-answered' }, 3],
    ['4 where the run was interrupted', ['MUST pass'], { ended: 'interrupted' }, 4],
    ['4 where we erred', ['MUST pass', 'SHOULD error'], {}, 4],
    ['4 where a MUST could not be tested', ['MUST pass', 'MUST untestable'], {}, 4],
    ['4 where nothing passed', ['SHOULD untestable'], {}, 4],
    ['4 where no operation is supported', ['MUST unsupported'], { supported: false }, 4],
  ] as const)('is %s', (_, rows, options, code) => {
    expect(exitOf(facts(rows, options), 'must').code).toBe(code)
  })

  describe('beside a baseline', () => {
    const NONE = { expected: 0, regressions: 0, new: 0, stale: 0, expired: 0, unobserved: 0 }
    const beside = (rows: readonly string[], totals: Partial<typeof NONE>, options = {}) => {
      const baseline = { file: 'known.yaml', catalogue: '2026-11', entries: [], lost: [] }
      return exitOf(
        { ...facts(rows, options), baseline: { ...baseline, totals: { ...NONE, ...totals } } },
        'must',
      )
    }

    test.each([
      ['0 where all that failed was expected', ['MUST fail', 'MUST pass'], { expected: 1 }, 0],
      ['0 where nothing passed, and all of it was expected', ['MUST fail expected'], { expected: 1 }, 0],
      ['0 where a MUST could not be tested as expected', ['MUST untestable expected'], { expected: 1 }, 0],
      ['0 where only what is new failed', ['MUST fail new', 'MUST pass'], { new: 1 }, 0],
      ['0 beside what was not observed', ['MUST pass'], { unobserved: 3 }, 0],
      ['1 at a regression', ['MUST fail'], { regressions: 1, expected: 1 }, 1],
      ['1 at a stale entry', ['MUST pass'], { stale: 1 }, 1],
      ['1 at an expired entry', ['MUST fail'], { expired: 1 }, 1],
      ['4 where a MUST could not be tested and nobody expected it', ['MUST untestable'], { expected: 1 }, 4],
      ['4 where we erred', ['MUST error', 'MUST pass'], { expected: 1 }, 4],
      ['4 where nothing passed and nothing was expected', ['SHOULD fail'], {}, 4],
    ] as const)('is %s', (_, rows, totals, code) => {
      expect(beside(rows, totals).code).toBe(code)
    })

    test('is 3 where the target died, whatever is stale', () => {
      expect(beside(['MUST pass'], { stale: 1 }, { ended: 'target-died' }).code).toBe(3)
    })

    test('says what there is to do', () => {
      const { reason } = beside(['MUST fail'], { regressions: 2, stale: 1, expired: 3 })
      expect(reason).toBe('2 regressions, 1 stale, 3 expired beside known.yaml')
      expect(beside(['MUST pass'], {}).reason).toBe('no MUST failed')
      expect(beside(['MUST pass'], { expected: 2 }).reason).toBe(
        'nothing failed but the 2 that known.yaml expects',
      )
    })
  })

  test('counts SHOULD where it was asked to', () => {
    expect(exitOf(facts(['MUST pass', 'SHOULD fail']), 'should')).toEqual({
      code: 1,
      reason: '1 MUST or SHOULD failed',
    })
  })
})
