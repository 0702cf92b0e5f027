import { describe, expect, test } from 'vitest'
import type { Report } from '../model/report.ts'
import { handmadeReport } from '../testing/report.ts'
import { toTerminal } from './terminal.ts'

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
    const { planned, ...verdicts } = handmadeReport.totals
    const requests = Object.values(handmadeReport.requests).reduce((sum, each) => sum + each)
    expect(columns).toEqual([planned, ...Object.values(verdicts), requests])
    for (const [all = 0, ...cells] of rows) {
      expect(cells.slice(0, -1).reduce((sum, each) => sum + each, 0)).toBe(all)
    }
    for (const [what, total] of [
      ['requirements planned', planned],
      ['requests', requests],
    ] as const) {
      const sum = lines.find((line) => line.startsWith(`${total} ${what} = `)) ?? ''
      const [, ...parts] = [...sum.matchAll(/\d+/g)].map(Number)
      expect(parts.reduce((left, right) => left + right, 0)).toBe(total)
    }
  })

  test('leaves out columns and parts that are nothing', () => {
    const [create] = handmadeReport.operations
    const totals = { planned: 1, passed: 1, failed: 0, untestable: 0, unsupported: 0, error: 0, excluded: 0 }
    const requests = { probe: 1, fixture: 0, control: 0, boundary: 0, random: 0, shrink: 0 }
    const operations = create ? [{ ...create, totals, requests }] : []
    const exit = { code: 0, reason: 'no MUST failed' }
    expect(shown({ requirements: [], operations, totals, requests, exit })).toMatchInlineSnapshot(`
      "operation                    planned       passed       failed     requests
      guardduty.CreateMembers            1            1            0            1

      1 requirements planned = 1 passed
      1 requests = 1 probe

      no MUST failed: exit 0
      1 of 1 passed, 1 request in 1.2 s
      "
    `)
  })
})
