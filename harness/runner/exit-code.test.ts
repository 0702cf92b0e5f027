import { describe, expect, test } from 'vitest'
import type { Ended, RequirementReport } from '../model/report.ts'
import { exitOf } from './exit-code.ts'
import { totalsOf } from './tally.ts'

const facts = (rows: readonly string[], { ended = 'finished' as Ended, supported = true } = {}) => {
  const requirements = rows.map((row) => {
    const [level, verdict] = row.split(' ')
    return { level, verdict } as RequirementReport
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

  test('counts SHOULD where it was asked to', () => {
    expect(exitOf(facts(['MUST pass', 'SHOULD fail']), 'should')).toEqual({
      code: 1,
      reason: '1 MUST or SHOULD failed',
    })
  })
})
