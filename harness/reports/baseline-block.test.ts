import { describe, expect, test } from 'vitest'
import type { BaselineReport } from '../model/report.ts'
import type { RequirementName } from '../model/requirement.ts'
import { handmadeReport, requirementReport } from '../testing/report.ts'
import { baselineBlock } from './baseline-block.ts'
import { caseOutcome } from './junit.ts'
import { styler } from './terminal-text.ts'

const CREATE = 'guardduty.CreateMembers'
const totals = { expected: 0, regressions: 0, new: 0, stale: 0, expired: 0, unobserved: 0 }
const baseline: BaselineReport = { file: 'known.yaml', catalogue: '2026-11', totals, entries: [], lost: [] }
const known = (
  name: RequirementName<typeof CREATE>,
  status: 'expected' | 'expired' | 'new' | 'stale',
  reason: string,
) =>
  requirementReport(CREATE, name, {
    verdict: status === 'stale' ? 'pass' : 'fail',
    baseline: { status, reason },
  })
const shown = (over: object, more: Partial<BaselineReport> = {}) =>
  baselineBlock({ ...handmadeReport, baseline: { ...baseline, ...more }, ...over }, styler(false))

describe('what a terminal shows of a baseline', () => {
  test('is nothing where there is none', () => {
    expect(baselineBlock(handmadeReport, styler(false))).toBe('')
  })

  test('gathers what is expected for one reason, and names what is new', () => {
    const requirements = [
      known('body/accountDetails/maxItems', 'expected', 'we take 51'),
      known('protocol/malformed-json', 'expected', 'lenient\u001b[2J'),
      known('protocol/missing-body', 'expected', 'lenient\u001b[2J'),
      known('protocol/accept', 'new', 'known.yaml is of catalogue 2026-11'),
    ]
    expect(shown({ requirements })).toBe(
      `expected  ${CREATE}/body/accountDetails/maxItems: we take 51\n` +
        `expected  2 requirements of ${CREATE}: lenient\\u001b[2J\n` +
        `new  ${CREATE}/protocol/accept: known.yaml is of catalogue 2026-11\n`,
    )
  })

  test('names operations that were lost', () => {
    expect(shown({ requirements: [] }, { lost: [CREATE] })).toBe(
      `regression  ${CREATE}: the target had it when known.yaml was made\n`,
    )
  })

  test.each([
    ['2026-12-05', ''],
    ['2026-12-04', 'expires  x: line 7 of known.yaml holds until 2026-12-04, 14 days more\n'],
    ['2026-11-21', 'expires  x: line 7 of known.yaml holds until 2026-11-21, 1 day more\n'],
    ['2026-11-20', 'expires  x: line 7 of known.yaml holds until 2026-11-20, the day of this run\n'],
  ])('warns two weeks before the last day of an entry: %s', (expires, text) => {
    const entry = {
      requirement: 'x',
      verdict: 'fail',
      reason: 'y',
      line: 7,
      expires,
      status: 'expected',
    } as const
    expect(shown({ requirements: [] }, { entries: [entry] })).toBe(text)
  })
})

describe('a case of JUnit', () => {
  const tagOf = (requirement: ReturnType<typeof known>, lost: BaselineReport['lost'] = []) =>
    caseOutcome(requirement, { ...handmadeReport, baseline: { ...baseline, lost } })?.tag

  test('is skipped where it fails as expected, and red where the baseline is out of date', () => {
    expect(tagOf(known('protocol/accept', 'expected', ''))).toBe('skipped')
    expect(tagOf(known('protocol/accept', 'new', ''))).toBe('skipped')
    expect(tagOf(known('protocol/accept', 'stale', ''))).toBe('failure')
    expect(tagOf(known('protocol/accept', 'expired', ''))).toBe('failure')
    expect(tagOf(requirementReport(CREATE, 'protocol/accept', { verdict: 'unsupported' }), [CREATE])).toBe(
      'failure',
    )
  })
})
