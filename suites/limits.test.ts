import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Operation, operations } from '../harness/model/operation.ts'
import type { Schema } from '../harness/model/schema.ts'

/** The upper limits of a schema. A fixed length is no limit but a format, such as that of account ids. */
function limitsIn(schema: Schema): readonly number[] {
  const { minLength, maxLength, maxItems, items, properties = {}, 'x-accepted': accepted } = schema
  const inner = [...Object.values(properties), ...(items ? [items] : [])]
  const length = minLength === maxLength ? undefined : maxLength
  return [length, maxItems, accepted?.maxItems, ...inner.flatMap(limitsIn)].filter(
    (limit) => limit !== undefined,
  )
}

/** Each limit of some operations, and the numbers beside it. */
const forbidden = (judged: readonly Operation[]): ReadonlySet<number> =>
  new Set(judged.flatMap(({ input }) => limitsIn(input).flatMap((limit) => [limit - 1, limit, limit + 1])))

/** Whole numbers of a source, also within strings and comments. */
const numbersIn = (text: string): readonly number[] =>
  Array.from(text.matchAll(/(?<![\w.,])\d+(?![\w.,]*\d)/g), ([digits]) => Number(digits))

const restated = (text: string, judged: readonly Operation[]): readonly number[] =>
  numbersIn(text).filter((number) => forbidden(judged).has(number))

const all = Object.values(operations)

test.each(['guardduty', 'inspector2', 'securityhub', 'laws'])(
  '%s restates no limit of a request schema',
  (folder) => {
    const own = all.filter(({ service }) => service === folder)
    const judged = own.length > 0 ? own : all
    const files = globSync(`${import.meta.dirname}/${folder}/**/*.ts`)
    expect(files.length).toBeGreaterThan(5)
    const found = files.map((file) => [file, restated(readFileSync(file, 'utf8'), judged)] as const)
    expect(found.filter(([, numbers]) => numbers.length > 0)).toEqual([])
  },
)

test('sees a limit, the numbers beside it, and both within a label', () => {
  const text = "everySize(50, 49); { label: '51 ids' } // 300 characters\n[5, 20, 1050, 50.5, 'x50']"
  expect(restated(text, all)).toEqual([50, 49, 51, 300])
})
