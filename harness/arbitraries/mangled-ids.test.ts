import { describe, expect, test } from 'vitest'
import { operations } from '../model/operation.ts'
import { schemaAt } from '../model/schema.ts'
import { mangledIds, mangledOffPattern, mangledToLength } from './mangled-ids.ts'

const schema = schemaAt(operations['inspector2.AssociateMember'].input, ['body', 'accountId'])
if (!schema) throw new Error('AssociateMember takes an accountId')

describe('mangled ids', () => {
  test.each([
    ['hyphens', '1234-5678-9012'],
    ['no-break spaces within', '1234\u00a05678\u00a09012'],
    ['trailing return and newline', '123456789012\r\n'],
    ['ARN of the root user', 'arn:aws:iam::123456789012:root'],
    ['hexadecimal', '0x1cbe991a14'],
    ['exponent', '1.23456789012e+11'],
    ['full-width digits', '１２３４５６７８９０１２'],
    ['Arabic-Indic digits', '١٢٣٤٥٦٧٨٩٠١٢'],
    ['circled digits', '①②③④⑤⑥⑦⑧⑨⓪①②'],
  ])('with %s', (label, want) => {
    expect(mangledIds('123456789012')[label]).toBe(want)
  })

  test('all differ from the id and from each other', () => {
    const ids = Object.values(mangledIds('158015801580'))
    expect(ids).not.toContain('158015801580')
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('are divided by the one constraint that they break', () => {
    const [longer, shorter] = [mangledToLength(schema, 'maxLength'), mangledToLength(schema, 'minLength')]
    const other = mangledOffPattern((text) => !/^\d{12}$/.test(text) && [...text].length === 12)
    expect(Object.keys(longer)).toEqual(expect.arrayContaining(['hyphens', '65536 digits', 'two ids']))
    expect(Object.keys(shorter)).toEqual(expect.arrayContaining(['base of 36', 'shorter exponent']))
    expect(Object.keys(other)).toEqual(
      expect.arrayContaining(['hyphens', 'hexadecimal', 'full-width digits']),
    )
    expect(Object.keys(longer)).not.toContain('full-width digits')
    expect(Object.keys(longer).filter((label) => label in shorter)).toEqual([])
  })
})
