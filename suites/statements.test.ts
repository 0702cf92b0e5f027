import { describe, expect, test } from 'vitest'
import { reasons, statements as table } from '../generated/statements.ts'
import { readSpecs } from '../harness/generate/read.ts'
import type { StatementDocument } from '../harness/generate/statements.ts'
import { type Requirement, requirements as requirementTable } from '../harness/model/requirement.ts'
import type { Statement } from '../harness/model/statement.ts'

const statements: readonly Statement[] = table
const requirements: readonly Requirement[] = Object.values(requirementTable)
const { unstated } = readSpecs(new URL('../', import.meta.url)).statements.root as StatementDocument

/** How many statements there were when the catalogue was drawn up; an id is never given away again. */
const FAMILIES: Readonly<Record<string, number>> = {
  'RJ-RT': 14,
  'RJ-CT': 16,
  'RJ-JS': 24,
  'RJ-ER': 12,
  'RJ-AU': 11,
  'RJ-TH': 2,
  'GD-CM': 35,
  'GD-GM': 30,
  'IN-AM': 28,
  'IN-BU': 30,
  'SH-IM': 26,
  'ST-GD': 13,
  'ST-IN': 4,
  'ST-SH': 3,
  SDK: 15,
}

const isMeant = (name: string, id: string) =>
  name.endsWith('/**')
    ? id.startsWith(name.slice(0, -2))
    : id === name || id.slice(id.indexOf('/') + 1) === name

const named = new Set(statements.flatMap((statement) => statement.requirements))
const isExcused = (id: string) =>
  unstated.some(({ requirement }) => requirement.some((name) => isMeant(name, id)))

describe('the statements', () => {
  test('are 263, numbered without gaps', () => {
    const ids = Object.entries(FAMILIES).flatMap(([family, count]) =>
      Array.from({ length: count }, (_, index) => `${family}-${String(index + 1).padStart(3, '0')}`),
    )
    expect(ids).toHaveLength(263)
    expect(statements.map(({ id }) => id)).toEqual(ids)
  })

  test('are required, merged or excluded, and nothing besides', () => {
    const count = (fate: Statement['fate']) => statements.filter((each) => each.fate === fate).length
    expect(count('required') + count('merged') + count('excluded')).toBe(263)
    for (const { id, fate, requirements: ids, excluded } of statements) {
      expect([id, ids.length > 0, excluded !== undefined]).toEqual([
        id,
        fate !== 'excluded',
        fate === 'excluded',
      ])
      if (excluded !== undefined) expect(Object.keys(reasons)).toContain(excluded)
    }
  })

  test('are each about one thing in a sentence of their own', () => {
    const texts = statements.map(({ text, operations }) => `${operations}: ${text}`)
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([])
  })

  test('name only requirements that exist', () => {
    const missing = statements.flatMap(({ id, requirements: ids }) =>
      ids.filter((each) => !Object.hasOwn(requirementTable, each)).map((each) => `${id}: ${each}`),
    )
    expect(missing).toEqual([])
  })

  test('are decided for each of their operations, or by requirements of another operation alone', () => {
    for (const { id, operations, requirements: ids } of statements) {
      const decided = operations.filter((operation) => ids.some((each) => each.startsWith(`${operation}/`)))
      if (decided.length > 0) expect([id, decided]).toEqual([id, operations])
    }
  })

  test('stand behind every requirement that is no limit, unless it is said why not', () => {
    const free = requirements.filter(({ id, constraint }) => !constraint && !named.has(id) && !isExcused(id))
    expect(free.map(({ id }) => id)).toEqual([])
  })

  test('are not behind what is said to have none', () => {
    const idle = unstated
      .flatMap(({ requirement }) => requirement)
      .filter((name) => requirements.every(({ id }) => !isMeant(name, id) || named.has(id)))
    expect(idle).toEqual([])
  })
})
