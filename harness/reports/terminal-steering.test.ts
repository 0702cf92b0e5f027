import { describe, expect, test } from 'vitest'
import type { Report } from '../model/report.ts'
import { failureReport, handmadeReport, requirementReport } from '../testing/report.ts'
import { EVIL, OBEYED } from '../testing/steering.ts'
import { toTerminal } from './terminal.ts'

const shown = (over: Partial<Report> = {}) =>
  toTerminal({ ...handmadeReport, ...over }, { program: 'npx pass-muster', flags: '' }, false)

describe('what a target says never steers the terminal', () => {
  const [exchange] = failureReport().exchanges
  if (!exchange) throw new Error('no exchange')
  const { request } = exchange

  test.each<[string, Partial<Report>]>([
    [
      'in a failure',
      {
        requirements: [
          requirementReport('guardduty.CreateMembers', 'protocol/request-id', {
            verdict: 'fail',
            failure: failureReport({
              identity: EVIL,
              expected: EVIL,
              got: EVIL,
              broken: { pointer: '/body', value: EVIL },
              exchanges: [
                {
                  request,
                  response: {
                    status: 400,
                    headers: { 'x-amzn-errortype': EVIL, 'content-type': EVIL, other: EVIL },
                    body: EVIL,
                  },
                },
                { request, noAnswer: { kind: 'garbage', detail: EVIL } },
              ],
            }),
          }),
        ],
      },
    ],
    [
      'in a reason',
      {
        operations: handmadeReport.operations.map((each) => ({ ...each, supported: false, reason: EVIL })),
        requirements: handmadeReport.requirements.map((each) => ({
          ...requirementReport('guardduty.CreateMembers', 'protocol/request-id', {}),
          id: each.id,
          verdict: 'untestable' as const,
          reason: EVIL,
        })),
      },
    ],
  ])('%s', (_, over) => {
    const text = shown(over)
    expect(text).toContain('\\u001b[2J\\u009b31m\\u0007\\u0008 PASS\\u202e')
    expect(text).not.toMatch(OBEYED)
    expect(text).not.toMatch(/^PASS/m)
  })
})
