import fc from 'fast-check'
import { EACH, type Place, type Schema } from '../model/schema.ts'
import { Placeholder } from './placeholder.ts'

/** Drawn for a member that is to be left out. */
export const ABSENT = Symbol('absent')

/** `small` for requests that only prove something else, `least` with one entry in every list. */
export type Size = 'least' | 'small' | 'any'

/** Values of a schema: `accepted` ones keep to its narrowings too, `shape-valid` ones to the schema alone. */
export interface Drawing {
  readonly of: 'accepted' | 'shape-valid'
  readonly size?: Size
  /** Puts another value at one place; in a list, at one random entry unless it is said which. */
  readonly instead?: {
    readonly place: Place
    readonly value: fc.Arbitrary<unknown>
    readonly entry?: { readonly index: number; readonly of: number }
  }
}

/** Lists without a documented limit are drawn up to this length when they are to be merely shape-valid. */
const LONG_LIST = 120
const EMAIL = { min: 20, max: 64 }

export function valuesOf(schema: Schema, drawing: Drawing, place: Place = []): fc.Arbitrary<unknown> {
  if (drawing.instead && samePlace(drawing.instead.place, place)) return drawing.instead.value
  switch (schema.type) {
    case 'object':
      return objectOf(schema, drawing, place)
    case 'array':
      return listLength(schema, drawing).chain(listsOf(schema, drawing, place))
    case 'boolean':
      return fc.boolean()
    case 'string':
      return drawing.of === 'accepted' || place[0] === 'path' ? acceptedText(schema, drawing) : textOf(schema)
  }
}

function objectOf(schema: Schema, drawing: Drawing, place: Place): fc.Arbitrary<unknown> {
  const members = Object.entries(schema.properties ?? {}).map(
    ([name, inner]) => [name, valuesOf(inner, drawing, [...place, name])] as const,
  )
  const required = new Set(schema.required)
  // A member that requests may leave out is drawn both ways.
  const values = members.map(([name, value]) =>
    required.has(name) ? value : fc.option(value, { nil: ABSENT, freq: 2 }),
  )
  return fc
    .tuple(...values)
    .map((drawn) =>
      Object.fromEntries(
        members.map(([name], index) => [name, drawn[index]]).filter(([, value]) => value !== ABSENT),
      ),
    )
}

/**
 * Lists of exactly a given length, one item with the value put in its place where the drawing asks for that. What draws
 * a length is kept, because building it costs more than drawing from it.
 */
export function listsOf(
  { items }: Schema,
  drawing: Drawing,
  place: Place,
): (length: number) => fc.Arbitrary<readonly unknown[]> {
  if (!items) throw new Error(`the list at ${place.join('/')} has no schema for its items`)
  const { instead, ...plain } = drawing
  const at = [...place, EACH]
  const item = valuesOf(items, plain, at)
  const many = (length: number) => fc.array(item, { minLength: length, maxLength: length, size: 'max' })
  if (!instead || !startsWith(instead.place, at)) return remembered(many)
  const odd = valuesOf(items, drawing, at)
  return remembered((length) => {
    if (length === 0) return many(0)
    const index = instead.entry ? fc.constant(instead.entry.index) : fc.nat({ max: length - 1 })
    const parts = fc.tuple(many(length - 1), odd, index)
    return parts.map(([others, value, at]) => others.toSpliced(at, 0, value))
  })
}

function remembered<T>(make: (length: number) => T): (length: number) => T {
  const made = new Map<number, T>()
  return (length) => {
    const value = made.get(length) ?? make(length)
    made.set(length, value)
    return value
  }
}

/** The fewest and the most entries of a list. */
export function lengthLimits(
  schema: Schema,
  of: Drawing['of'],
): { readonly min: number; readonly max: number } {
  const narrowed = of === 'accepted' ? schema['x-accepted'] : undefined
  return {
    min: narrowed?.minItems ?? schema.minItems ?? 0,
    max: narrowed?.maxItems ?? schema.maxItems ?? LONG_LIST,
  }
}

/** Mostly short, the limits often, anything between now and then: fast-check alone would hardly ever reach them. */
function listLength(schema: Schema, { of, size, instead }: Drawing): fc.Arbitrary<number> {
  if (instead?.entry) return fc.constant(instead.entry.of)
  const documented = lengthLimits(schema, of)
  const min = instead ? Math.max(documented.min, 1) : documented.min
  const max = Math.max(min, documented.max)
  if (size === 'least') return fc.constant(Math.min(Math.max(min, 1), max))
  if (size === 'small') return fc.integer({ min, max: Math.min(max, min + 2) })
  const lengths = weightedLengths(min, max)
  return fc.nat({ max: lengths.length - 1 }).map((index) => lengths[index] ?? min)
}

/** Every length once and the favoured ones often, in ascending order, so that shrinking the index shrinks the list. */
function weightedLengths(min: number, max: number): readonly number[] {
  const all = Array.from({ length: max - min + 1 }, (_, index) => min + index)
  const weight = (length: number) => {
    if (length <= min + 2) return 2 * all.length
    return length === max ? all.length : 1
  }
  return all.flatMap((length) => Array<number>(weight(length)).fill(length))
}

function acceptedText(schema: Schema, { size }: Drawing): fc.Arbitrary<unknown> {
  const { as, fixture = '' } = schema['x-accepted'] ?? {}
  switch (as) {
    case 'account-id':
      return fc.constant(Placeholder.freshAccount())
    case 'fixture-account':
      return fc.constant(Placeholder.fixtureAccount(fixture))
    case 'prepared-account':
      return fc.constant(Placeholder.preparedAccount(fixture))
    case 'fixture':
      return fc.constant(Placeholder.fixture(fixture))
    case 'email':
      return size === 'small' || size === 'least'
        ? fc.constant(Placeholder.email(EMAIL.min))
        : fc.integer(EMAIL).map((length) => Placeholder.email(length))
    default:
      return textOf(schema)
  }
}

const SURROGATES = { first: 0xd800, count: 0x800 }

/** Any Unicode scalar value; fast-check's own needs half a second to prepare for shrinking values it did not draw. */
const ANY_CHARACTER = fc
  .integer({ min: 0, max: 0x10ffff - SURROGATES.count })
  .map((n) => String.fromCodePoint(n < SURROGATES.first ? n : n + SURROGATES.count))

/** Any text that a schema allows, all of Unicode included. */
function textOf(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const { minLength = 0, maxLength = minLength + 40, pattern } = schema
  if (pattern !== undefined && schema['x-accepted']?.as === 'account-id')
    return fc.constant(Placeholder.freshAccount())
  const text = fc.oneof(
    fc.string({ minLength, maxLength, unit: 'grapheme-ascii', size: 'max' }),
    fc.string({ minLength, maxLength, unit: ANY_CHARACTER, size: 'max' }),
  )
  if (pattern === undefined) return text
  const allowed = new RegExp(pattern, 'u')
  return fc
    .oneof(text, fc.stringMatching(allowed))
    .filter((value) => allowed.test(value) && fits(value, schema))
}

export function fits(
  value: string,
  { minLength = 0, maxLength = Number.POSITIVE_INFINITY }: Schema,
): boolean {
  const { length } = [...value]
  return length >= minLength && length <= maxLength
}

export const samePlace = (a: Place, b: Place): boolean => a.length === b.length && startsWith(a, b)

const startsWith = (place: Place, start: Place) => start.every((segment, index) => place[index] === segment)
