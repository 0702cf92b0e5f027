import fc from 'fast-check'
import type { ConstraintKeyword, Schema } from '../model/schema.ts'
import { ABSENT, fits } from './values.ts'

/** Values that break one keyword: some always tried, by label, and some by chance. */
export interface BadValues {
  readonly always: Readonly<Record<string, fc.Arbitrary<unknown>>>
  readonly random?: fc.Arbitrary<unknown>
}

/** Values in place of a string, boolean, list or object that break `keyword` of its schema, lists by length excepted. */
export function badValues(schema: Schema, keyword: ConstraintKeyword): BadValues {
  switch (keyword) {
    case 'required':
      return { always: { absent: fc.constant(ABSENT) } }
    case 'type/null':
      return { always: { null: fc.constant(null) } }
    case 'type/structure':
      return wrongStructure(schema)
    case 'type/scalar':
      return wrongScalar(schema)
    case 'minLength':
      return tooShort(schema)
    case 'maxLength':
      return tooLong(schema)
    case 'pattern':
      return offPattern(schema)
    case 'enum':
      return { always: { empty: fc.constant(''), unknown: fc.constant('NO_SUCH_VALUE') } }
    case 'minItems':
    case 'maxItems':
      throw new Error(`${keyword} is broken by the length of the list, not by a value in its place`)
  }
}

const labelled = (values: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(values).map(([label, value]) => [label, fc.constant(value)]))

function wrongStructure({ type }: Schema): BadValues {
  const scalars = { text: 'x', 'empty text': '', number: 1, zero: 0, true: true, false: false }
  const object = { object: {}, 'object with a member': { value: 'x' } }
  const list = { list: [], 'list with an entry': ['x'] }
  if (type === 'object') return { always: labelled({ ...list, ...scalars }) }
  if (type === 'array') return { always: labelled({ ...object, ...scalars }) }
  return { always: labelled({ ...object, ...list }) }
}

function wrongScalar({ type }: Schema): BadValues {
  if (type === 'boolean') {
    return {
      always: labelled({ '"true"': 'true', '"false"': 'false', 'empty text': '', one: 1, zero: 0 }),
      random: fc.oneof(fc.string({ maxLength: 8 }), fc.integer()),
    }
  }
  return {
    always: labelled({
      'number of 12 digits': 123456789012,
      zero: 0,
      fraction: 1.5,
      true: true,
      false: false,
    }),
    random: fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })),
  }
}

function tooShort(schema: Schema): BadValues {
  const { minLength = 0 } = schema
  const of = (length: number) => textLike(schema, length)
  return {
    always: { [`${minLength - 1} characters`]: of(minLength - 1), '0 characters': of(0) },
    ...(minLength > 1 && { random: fc.integer({ min: 0, max: minLength - 1 }).chain(of) }),
  }
}

function tooLong(schema: Schema): BadValues {
  const { maxLength = 0 } = schema
  const of = (length: number) => textLike(schema, length)
  return {
    always: {
      [`${maxLength + 1} characters`]: of(maxLength + 1),
      [`${maxLength * 2} characters`]: of(maxLength * 2),
      ...(isAccount(schema) && {
        'a newline behind': of(maxLength).map((text) => `${text}\n`),
        'a space behind': of(maxLength).map((text) => `${text} `),
        'a space before': of(maxLength).map((text) => ` ${text}`),
      }),
    },
    random: fc.integer({ min: maxLength + 1, max: maxLength * 2 }).chain(of),
  }
}

const DIGITS = fc.constantFrom(...'0123456789')
const LETTERS = fc.constantFrom(...'abcdef0123456789')
const AT = '@example.com'

/** Text of a length, otherwise like what is accepted there, so that the length alone is wrong. */
function textLike(schema: Schema, length: number): fc.Arbitrary<string> {
  const text = (unit: fc.Arbitrary<string>, count: number) =>
    fc.string({ unit, minLength: count, maxLength: count, size: 'max' })
  if (isAccount(schema)) return text(DIGITS, length)
  if (schema['x-accepted']?.as === 'email' && length > AT.length)
    return text(LETTERS, length - AT.length).map((local) => local + AT)
  return text(LETTERS, length)
}

const isAccount = (schema: Schema) => /^account-id$|account$/.test(schema['x-accepted']?.as ?? '')

/** What careless engines take for digits, and what careless trimming takes away. */
const NEAR_DIGITS: Readonly<Record<string, string>> = {
  letters: 'abcdefghijkl',
  'full-width digits': '１２３４５６７８９０１２',
  'Arabic-Indic digits': '١٢٣٤٥٦٧٨٩٠١٢',
  'digits beyond 16 bits': '𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗𝟎𝟏𝟐',
  'leading space': ' 23456789012',
  'trailing space': '12345678901 ',
  'trailing newline': '12345678901\n',
  'leading sign': '+23456789012',
  'decimal point': '1234567890.1',
  exponent: '1234567890e1',
  hexadecimal: '0x3456789012',
  hyphens: '1234-567-890',
  underscore: '123456_89012',
  'NUL within': '123456\x0089012',
}
const BLANKS: Readonly<Record<string, string>> = {
  'empty text': '',
  space: ' ',
  spaces: '   ',
  tab: '\t',
  newline: '\n',
}
const FOREIGN = fc.constantFrom(...'abcxyzABCXYZ -+._\n\t/\\é１٣')

/** Legal lengths only: what is wrong is the characters. */
function offPattern(schema: Schema): BadValues {
  const allowed = new RegExp(schema.pattern ?? '', 'u')
  const breaks = (value: string) => !allowed.test(value) && fits(value, schema)
  const always = Object.entries({ ...NEAR_DIGITS, ...BLANKS }).filter(([, value]) => breaks(value))
  const { minLength = 0, maxLength = 20 } = schema
  const oneForeign = fc
    .tuple(fc.string({ unit: DIGITS, minLength, maxLength, size: 'max' }), FOREIGN, fc.nat())
    .map(([digits, foreign, at]) => replaceAt(digits, at % Math.max(digits.length, 1), foreign))
  // White space as ASCII knows it: engines disagree on what else is blank.
  const blank = fc.string({ unit: fc.constantFrom(' ', '\t', '\n', '\r'), minLength, maxLength })
  const able = [oneForeign, blank].filter((arbitrary) =>
    fc.sample(arbitrary, { numRuns: 20, seed: 1 }).some(breaks),
  )
  if (able.length === 0) throw new Error(`no values are known that break the pattern ${schema.pattern}`)
  return { always: labelled(Object.fromEntries(always)), random: fc.oneof(...able).filter(breaks) }
}

const replaceAt = (text: string, index: number, character: string) =>
  `${text.slice(0, index)}${character}${text.slice(index + 1)}`
