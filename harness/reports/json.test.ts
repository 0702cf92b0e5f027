import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { operations } from '../model/operation.ts'
import type { RequirementReport } from '../model/report.ts'
import { requirements } from '../model/requirement.ts'
import { handmadeReport } from '../testing/report.ts'
import { toJson } from './json.ts'

const schema = JSON.parse(readFileSync(new URL('../../specs/report.schema.json', import.meta.url), 'utf8'))
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema)

const VERDICTS: Readonly<Record<RequirementReport['verdict'], true>> = {
  unsupported: true,
  pass: true,
  untestable: true,
  fail: true,
  error: true,
  excluded: true,
}

/** What the schema finds wrong with a report, as `place keyword`. */
function problems(report: unknown): string[] {
  validate(report)
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)
}

/** A copy of the report that was changed in one place. */
function broken(change: (report: Record<string, never>) => unknown): unknown {
  const copy = structuredClone(handmadeReport) as never
  change(copy)
  return copy
}

describe('the report as JSON', () => {
  test('is the report, ends with a new line, and satisfies the published schema', () => {
    const text = toJson(handmadeReport)
    expect(text.endsWith('}\n')).toBe(true)
    expect(JSON.parse(text)).toEqual(handmadeReport)
    expect(problems(JSON.parse(text))).toEqual([])
  })

  test.each<[string, Parameters<typeof broken>[0], string]>([
    ['another format', (report) => Object.assign(report, { format: 'x' }), '/format const'],
    ['a member too many', (report) => Object.assign(report, { extra: 1 }), ' additionalProperties'],
    ['no seed', (report) => Reflect.deleteProperty(report, 'seed'), ' required'],
    [
      'a time without a zone',
      (report) => Object.assign(report, { startedAt: '2026-11-20' }),
      '/startedAt pattern',
    ],
    [
      'half a request',
      (report) => Object.assign(report.requests ?? {}, { random: 0.5 }),
      '/requests/random type',
    ],
    [
      'fewer than none',
      (report) => Object.assign(report.totals ?? {}, { failed: -1 }),
      '/totals/failed minimum',
    ],
    [
      'an unknown verdict',
      (report) => Object.assign(report.requirements?.[0] ?? {}, { verdict: 'ok' }),
      '/requirements/0/verdict enum',
    ],
    [
      'a requirement without evidence',
      (report) => Object.assign(report.requirements?.[0] ?? {}, { evidence: [] }),
      '/requirements/0/evidence minItems',
    ],
    ['an exit code of its own', (report) => Object.assign(report.exit ?? {}, { code: 9 }), '/exit/code enum'],
  ])('with %s does not', (_, change, want) => {
    expect(problems(broken(change))).toEqual([want])
  })

  test('with an exchange that is answered and not answered does not', () => {
    const both = structuredClone(handmadeReport)
    Object.assign(both.requirements[0]?.failure?.exchanges[0] ?? {}, {
      noAnswer: { kind: 'reset', detail: 'd' },
    })
    expect(problems(both)).toContain('/requirements/0/failure/exchanges/0 oneOf')
  })
})

describe('the schema of the report', () => {
  const objects = (node: unknown): Record<string, unknown>[] => {
    if (typeof node !== 'object' || node === null) return []
    const own = 'type' in node && node.type === 'object' ? [node as Record<string, unknown>] : []
    return [...own, ...Object.values(node).flatMap(objects)]
  }

  test('closes every object, and describes every member', () => {
    const all = objects(schema)
    expect(all.length).toBeGreaterThan(10)
    for (const { properties, additionalProperties } of all) {
      expect(additionalProperties).toEqual(properties ? false : { type: 'string' })
      for (const [name, member] of Object.entries(properties ?? {})) {
        expect('$ref' in member || 'description' in member, name).toBe(true)
      }
    }
  })

  test('knows all verdicts, operations and requirements', () => {
    const { requirement, operationId } = schema.$defs
    expect(requirement.properties.verdict.enum).toEqual(Object.keys(VERDICTS))
    for (const id of Object.keys(operations)) expect(id).toMatch(new RegExp(operationId.pattern))
    for (const { id, level, category, evidence } of Object.values(requirements)) {
      expect(id).toMatch(new RegExp(requirement.properties.id.pattern))
      expect(requirement.properties.level.enum).toContain(level)
      expect(requirement.properties.category.enum).toContain(category)
      expect(evidence.length).toBeGreaterThan(0)
    }
  })
})
