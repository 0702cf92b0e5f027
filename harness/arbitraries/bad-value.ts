import fc from 'fast-check'
import type { ConstraintKeyword, Schema } from '../model/schema.ts'
import { type BadValues, labelled } from './labelled.ts'
import { mangledOffPattern, mangledToLength } from './mangled-ids.ts'
import { ABSENT, fits } from './values.ts'
import { wrongStructure } from './wrong-structure.ts'

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

function wrongScalar({ type }: Schema): BadValues {
  if (type === 'boolean') {
    const spellings = BOOLEANS.flatMap((word) => [
      word,
      word.toUpperCase(),
      word.charAt(0).toUpperCase() + word.slice(1),
    ])
    return {
      always: labelled({
        ...Object.fromEntries([...new Set(spellings)].map((word) => [`"${word}"`, word])),
        'empty text': '',
        space: ' ',
        one: 1,
        zero: 0,
        two: 2,
        'minus one': -1,
        fraction: 0.5,
      }),
      random: fc.oneof(fc.string({ maxLength: 8 }), fc.integer()),
    }
  }
  return {
    always: labelled({
      'number of 12 digits': 123456789012,
      'negative number of 12 digits': -123456789012,
      'number of 11 digits': 12345678901,
      'number of 12 digits and a half': 123456789012.5,
      'number with an exponent': 1.23456789012e30,
      zero: 0,
      fraction: 1.5,
      true: true,
      false: false,
    }),
    random: fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })),
  }
}

/** Words and digits that lenient parsers take for true or false. */
const BOOLEANS = ['true', 'false', 'yes', 'no', 'on', 'off', 'y', 'n', 't', 'f', '1', '0', 'enabled', 'null']

function tooShort(schema: Schema): BadValues {
  const { minLength = 0 } = schema
  const of = (length: number) => textLike(schema, length)
  return {
    always: {
      [`${minLength - 1} characters`]: of(minLength - 1),
      '0 characters': of(0),
      ...(isAccount(schema) && mangledToLength(schema, 'minLength')),
    },
    ...(minLength > 1 && { random: fc.integer({ min: 0, max: minLength - 1 }).chain(of) }),
  }
}

function tooLong(schema: Schema): BadValues {
  const { maxLength = 0 } = schema
  const of = (length: number) => textLike(schema, length)
  const ids = isAccount(schema) ? mangledToLength(schema, 'maxLength') : {}
  return {
    always: {
      [`${maxLength + 1} characters`]: of(maxLength + 1),
      [`${maxLength * 2} characters`]: of(maxLength * 2),
      ...ids,
    },
    random: fc.oneof(fc.integer({ min: maxLength + 1, max: maxLength * 2 }).chain(of), ...Object.values(ids)),
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
  const ids = isAccount(schema) ? mangledOffPattern(breaks) : {}
  const blanks = Object.fromEntries(Object.entries(BLANKS).filter(([, value]) => breaks(value)))
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
  return {
    always: { ...ids, ...labelled(blanks) },
    random: fc.oneof(...able.map((each) => each.filter(breaks)), ...Object.values(ids)),
  }
}

const replaceAt = (text: string, index: number, character: string) =>
  `${text.slice(0, index)}${character}${text.slice(index + 1)}`
