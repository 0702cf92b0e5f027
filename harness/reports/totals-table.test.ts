import { describe, expect, test } from 'vitest'
import type { Report } from '../model/report.ts'
import { handmadeReport } from '../testing/report.ts'
import { toTerminal } from './terminal.ts'
import { failedByLevel, verdictSum } from './totals-table.ts'

const shown = (over: Partial<Report> = {}) =>
  toTerminal({ ...handmadeReport, ...over }, { program: 'npx pass-muster', flags: '' }, false)

describe('the table of totals', () => {
  test('adds up in its rows and in its sums', () => {
    const lines = shown().split('\n')
    const numbers = (start: string) => {
      const line = lines.find((each) => each.startsWith(start) && /\d$/.test(each)) ?? ''
      return line.slice(start.length).trim().split(/\s+/).map(Number)
    }
    const rows = handmadeReport.operations.map(({ id }) => numbers(id))
    const columns = rows[0]?.map((_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0))
    const { planned, passed, failed } = handmadeReport.totals
    const { MUST, SHOULD, MAY } = failedByLevel(handmadeReport.requirements)
    const requests = Object.values(handmadeReport.requests).reduce((sum, each) => sum + each)
    expect(columns).toEqual([planned, passed, MUST, SHOULD, MAY, planned - passed - failed, requests])
    for (const [all = 0, ...cells] of rows) {
      expect(cells.slice(0, -1).reduce((sum, each) => sum + each, 0)).toBe(all)
    }
    for (const [what, total] of [
      ['requirements planned', planned],
      ['requests', requests],
    ] as const) {
      const sum = lines.find((line) => line.startsWith(`${total} ${what} = `)) ?? ''
      const [, ...parts] = [...sum.replace(/\(.*?\)/, '').matchAll(/\d+/g)].map(Number)
      expect(parts.reduce((left, right) => left + right, 0)).toBe(total)
    }
  })

  test('fits 80 columns', () => {
    for (const line of shown()
      .split('\n')
      .filter((each) => /^(operation|guardduty|inspector2|securityhub).*\d$/.test(each)))
      expect(line.length).toBeLessThanOrEqual(80)
  })

  test('names the levels of what failed', () => {
    expect(verdictSum(handmadeReport)).toContain('2 failed (1 MUST, 1 SHOULD)')
  })

  test('leaves out columns and parts that are nothing', () => {
    const [create] = handmadeReport.operations
    const totals = { planned: 1, passed: 1, failed: 0, untestable: 0, unsupported: 0, error: 0, excluded: 0 }
    const requests = { probe: 1, fixture: 0, control: 0, boundary: 0, random: 0, shrink: 0 }
    const operations = create ? [{ ...create, totals, requests }] : []
    const exit = { code: 0, reason: 'no MUST failed' }
    expect(shown({ requirements: [], operations, totals, requests, exit })).toMatchInlineSnapshot(`
      "operation               planned passed MUST SHOULD MAY other requests
      guardduty.CreateMembers       1      1    0      0   0     0        1

      1 requirement planned = 1 passed
      1 requests = 1 probe

      no MUST failed: exit 0
      1 of 1 passed, 1 request in 1.2 s
      "
    `)
  })
})
