import { describe, expect, test } from 'vitest'
import { failingReport } from '../testing/report.ts'
import { toAnnotations } from './annotations.ts'
import { causesOf } from './cause.ts'
import { toJson } from './json.ts'
import { toJunit } from './junit.ts'
import { toMarkdown } from './markdown.ts'
import { toTerminal } from './terminal.ts'

const REPEAT = { program: 'npx pass-muster', flags: ' --target http://127.0.0.1:5000' }
const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length

describe('1,000 failures with few causes', () => {
  const report = failingReport(1000, () => '500 InternalFailure')

  const causes = causesOf(report.requirements)

  test('are one block for each cause, and name every MUST', () => {
    const text = toTerminal(report, REPEAT, false, Number.POSITIVE_INFINITY)
    expect(count(text, /^(FAIL|WARN) /gm)).toBe(causes.length)
    const must = report.requirements.filter(({ level }) => level === 'MUST')
    for (const { id, operation } of must) expect(text).toContain(id.slice(operation.length + 1))
  })

  test('are blocks in Markdown as far as its limit allows', () => {
    const text = toMarkdown(report, REPEAT)
    expect(count(text, /<details>/g)).toBeGreaterThan(20)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(65_536)
  })
})

describe('1,000 failures with as many causes', () => {
  const report = failingReport(1000, (index) => `500 Error${index}`)
  const must = report.requirements.filter(({ level }) => level === 'MUST').length

  test('are cut on a terminal, and it is said', () => {
    const text = toTerminal(report, REPEAT, false)
    expect(count(text, /^(FAIL|WARN) /gm)).toBe(20)
    expect(text).toMatch(/^980 more failures of 980 more causes: pass --show all, or --report /m)
    expect(count(text, /^ {2}MUST {2}/gm)).toBe(must - 20)
  })

  test.each([20_000, 65_536, 1_048_576])('are cut in Markdown of %d bytes, and it is said', (limit) => {
    const text = toMarkdown(report, REPEAT, { limit })
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit)
    expect(Buffer.byteLength(text)).toBeGreaterThan(limit * 0.9)
    const left = [...text.matchAll(/For want of space (\d+) more/g)].map(([, number]) => Number(number))
    const shown = count(text, /<details>/g)
    expect(shown).toBe(count(text, /<\/details>/g))
    expect(shown + left.reduce((sum, each) => sum + each, 0)).toBe(1000)
    expect(count(text, /^```/gm)).toBe(2 * shown)
  })

  test('are annotations as far as GitHub shows them, and a notice of the rest', () => {
    const lines = toAnnotations(report, REPEAT).trimEnd().split('\n')
    const of = (name: string) => lines.filter((line) => line.startsWith(`::${name} `)).length
    expect([of('error'), of('warning'), of('notice')]).toEqual([10, 10, 1])
    expect(lines.at(-1)).toContain('980 more failures of 980 causes are in the other reports.')
  })

  test('are all in JSON and JUnit, each with its own line to replay it', () => {
    const [json, junit] = [toJson(report), toJunit(report, REPEAT)]
    expect(count(junit, /<failure /g)).toBe(must)
    expect(count(junit, /<testcase /g)).toBe(1000)
    for (const { id } of report.requirements) {
      expect(json).toContain(`"replay": "${id}?seed=1"`)
      expect(junit).toContain(`name="${id}@level"`)
    }
    expect(count(junit, /npx pass-muster replay &apos;|npx pass-muster replay '/g)).toBe(1000)
  })
})
