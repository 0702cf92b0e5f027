import { describe, expect, test } from 'vitest'
import type { Report } from '../model/report.ts'
import { failureReport, handmadeReport, requirementReport } from '../testing/report.ts'
import { toAnnotations } from './annotations.ts'

const REPEAT = { program: 'npx pass-muster', flags: ' --target http://127.0.0.1:5000' }
const shown = (over: Partial<Report> = {}) => toAnnotations({ ...handmadeReport, ...over }, REPEAT)

describe('the report as annotations of a GitHub workflow', () => {
  test('has an error for a failure and a warning for what does not make the run red', () => {
    expect(shown().split('\n')).toEqual([
      '::error title=FAIL guardduty.CreateMembers/body/accountDetails/minItems::A claim.%0A' +
        'expected 400 BadRequestException, got 200%0Abroken: /body/accountDetails = []%0A' +
        "npx pass-muster replay 'guardduty.CreateMembers/body/accountDetails/minItems?seed=1' --target http://127.0.0.1:5000",
      '::warning title=WARN guardduty.CreateMembers/protocol/request-id::A claim.%0A' +
        'expected a header x-amzn-requestid, got none%0Abroken: /body/accountDetails = []%0A' +
        "npx pass-muster replay 'guardduty.CreateMembers/protocol/request-id?seed=1' --target http://127.0.0.1:5000",
      '',
    ])
  })

  test('has errors alone where SHOULD counts too', () => {
    const strict = shown({ failOn: 'should' })
    expect(strict.match(/^::error /gm)).toHaveLength(2)
    expect(strict).not.toContain('::warning')
  })

  test.each([
    [{ code: 0, reason: 'no MUST failed' }, ''],
    [{ code: 3, reason: 'the target died' }, '::error title=muster::the target died: exit 3\n'],
    [{ code: 4, reason: 'interrupted' }, '::error title=muster::interrupted: exit 4\n'],
    [{ code: 1, reason: '1 entry is stale' }, '::error title=muster::1 entry is stale: exit 1\n'],
  ])('says how a run without failures ended: %j', (exit, want) => {
    expect(shown({ requirements: [], exit })).toBe(want)
  })

  test('is one line each, whatever a target says', () => {
    const EVIL = '\r\n::error::owned\n::stop-commands::x %0A 100% a,b:c'
    const failure = failureReport({ expected: EVIL, got: EVIL, broken: { pointer: '/body', value: EVIL } })
    const requirements = [
      requirementReport('guardduty.CreateMembers', 'protocol/request-id', {
        verdict: 'fail',
        level: 'MUST',
        failure,
      }),
    ]
    const text = shown({ requirements, exit: { code: 1, reason: EVIL } })
    expect(text.match(/^::/gm)).toHaveLength(1)
    expect(text).toContain('%250A 100%25 a,b:c')
  })
})
