import fc from 'fast-check'
import { type Operation, type OperationId, operations } from '../model/operation.ts'
import { type ConstraintKeyword, EACH, type Place, schemaAt } from '../model/schema.ts'
import { badValues } from './bad-value.ts'
import { type DrawnInput, Placeholder } from './placeholder.ts'
import { type Drawing, lengthLimits, listsOf, type Size, valuesOf } from './values.ts'

/** One way to draw values, under a label that is stable over releases. */
export interface Draw<Drawn> {
  readonly label: string
  readonly values: fc.Arbitrary<Drawn>
}

/** Inputs at and around a limit that always run, and inputs by chance. */
export interface Draws {
  readonly boundaries: readonly Draw<DrawnInput>[]
  readonly random?: fc.Arbitrary<DrawnInput>
}

export interface Constraint {
  readonly place: Place
  readonly keyword: ConstraintKeyword
}

const inputsOf = (operation: Operation, drawing: Drawing): fc.Arbitrary<DrawnInput> =>
  valuesOf(operation.input, drawing) as fc.Arbitrary<DrawnInput>

/** Inputs that a correct service answers with success, given the fixtures that the operation's narrowings name. */
export const accepted = (operation: Operation, size: Size = 'any'): fc.Arbitrary<DrawnInput> =>
  inputsOf(operation, { of: 'accepted', size })

/**
 * A limit that the request schema of an operation states for accepted values: entries of a list, or characters of a
 * text. The place is written as in requirement ids, such as `body/accountDetails/each/email`. Throws where the schema
 * states no such limit.
 */
export function limitOf(
  id: OperationId,
  place: string,
  keyword: 'minItems' | 'maxItems' | 'minLength' | 'maxLength',
): number {
  const { 'x-accepted': narrowing = {}, ...schema } = schemaOf(operations[id], place.split('/'))
  const limit = { ...schema, ...narrowing }[keyword]
  if (limit === undefined) throw new Error(`${id} states no ${keyword} at ${place}`)
  return limit
}

/** Inputs that keep to the schema, however odd; only that they are answered properly may be asked of them. */
export const shapeValid = (operation: Operation): fc.Arbitrary<DrawnInput> =>
  inputsOf(operation, { of: 'shape-valid' })

/** Accepted inputs with another value at one place. */
const acceptedWith = (
  operation: Operation,
  place: Place,
  value: fc.Arbitrary<unknown>,
  entry?: { readonly index: number; readonly of: number },
): fc.Arbitrary<DrawnInput> =>
  inputsOf(operation, { of: 'accepted', size: 'small', instead: { place, value, ...(entry && { entry }) } })

/** Inputs that break one constraint at one place and are accepted otherwise. */
export function violations(operation: Operation, constraint: Constraint): Draws {
  const { place, keyword } = constraint
  if (keyword === 'minItems' || keyword === 'maxItems') return wrongLengths(operation, constraint)
  const schema = schemaOf(operation, place)
  const { always, random } = badValues(schema, keyword)
  return {
    boundaries: [
      ...Object.entries(always).map(([label, value]) => ({
        label,
        values: acceptedWith(operation, place, value),
      })),
      ...atEachEntry(operation, constraint, always),
    ],
    ...(random && { random: acceptedWith(operation, place, random) }),
  }
}

/** What most easily goes unnoticed among good entries: one that is null, empty or absent. */
const UNNOTICED: readonly string[] = ['null', '0 characters', 'empty text', 'absent', 'object']
/** A list in which the first, the last and those between are different entries. */
const ENTRIES = 4

/** Such a value at each place of a list. */
function atEachEntry(
  operation: Operation,
  { place }: Constraint,
  always: Readonly<Record<string, fc.Arbitrary<unknown>>>,
): readonly Draw<DrawnInput>[] {
  if (!place.includes(EACH)) return []
  return Object.entries(always)
    .filter(([label]) => UNNOTICED.includes(label))
    .flatMap(([label, value]) =>
      Array.from({ length: ENTRIES }, (_, index) => ({
        label: `${label} in entry ${index + 1} of ${ENTRIES}`,
        values: acceptedWith(operation, place, value, { index, of: ENTRIES }),
      })),
    )
}

function wrongLengths(operation: Operation, { place, keyword }: Constraint): Draws {
  const { minItems = 0, maxItems = 0 } = schemaOf(operation, place)
  const ofLength = (length: number) => lists(operation, place, length)
  if (keyword === 'minItems') {
    return { boundaries: [...new Set([minItems - 1, 0])].map(ofLength) }
  }
  return {
    boundaries: [
      ...[maxItems + 1, maxItems + 2, maxItems * 2, maxItems * 10].map(ofLength),
      ...repeating(operation, place, maxItems),
    ],
  }
}

/** Lists over the limit that name fewer different entries than it allows: a limit counts entries. */
const repeating = (operation: Operation, place: Place, maxItems: number): readonly Draw<DrawnInput>[] =>
  (
    [
      [`${maxItems + 1} entries, one of them twice`, maxItems, (list) => [...list, ...list.slice(0, 1)]],
      [`${maxItems * 2} entries, each of them twice`, maxItems, (list) => [...list, ...list]],
      [`one entry ${maxItems + 1} times`, 1, (list) => Array(maxItems + 1).fill(list[0])],
    ] satisfies readonly (readonly [string, number, (list: readonly unknown[]) => readonly unknown[]])[]
  ).map(([label, different, repeated]) => ({
    label,
    values: acceptedWith(
      operation,
      place,
      listsOf(
        schemaOf(operation, place),
        { of: 'accepted', size: 'small' },
        place,
      )(different).map((list) =>
        Placeholder.derived(label, list, (filled) => repeated(Object.values(Object(filled)))),
      ),
    ),
  }))

const lists = (operation: Operation, place: Place, length: number): Draw<DrawnInput> => ({
  label: `${length} ${length === 1 ? 'entry' : 'entries'}`,
  values: acceptedWith(
    operation,
    place,
    listsOf(schemaOf(operation, place), { of: 'accepted', size: 'small' }, place)(length),
  ),
})

/** Accepted inputs with each length of a list that is accepted, once; none where an operation takes no list. */
export function ofEveryLength(operation: Operation): readonly Draw<DrawnInput>[] {
  return Object.entries(operation.input.properties?.body?.properties ?? {})
    .filter(([, { type }]) => type === 'array')
    .flatMap(([name, schema]) => {
      const { min, max } = lengthLimits(schema, 'accepted')
      return Array.from({ length: max - min + 1 }, (_, index) =>
        lists(operation, ['body', name], min + index),
      )
    })
}

/** Accepted inputs just inside a limit; none where the narrowing leaves no choice. */
export function insideLimit(
  operation: Operation,
  { place, keyword }: Constraint,
): readonly Draw<DrawnInput>[] {
  const schema = schemaOf(operation, place)
  const { minItems = 0, maxItems = 0, maxLength = 0 } = schema
  switch (keyword) {
    case 'minItems':
      return [...new Set([minItems, minItems + 1])].map((length) => lists(operation, place, length))
    case 'maxItems':
      return [maxItems - 1, maxItems].map((length) => lists(operation, place, length))
    case 'maxLength':
      if (schema['x-accepted']?.as !== 'email') return []
      return [maxLength - 1, maxLength].map((length) => ({
        label: `${length} characters`,
        values: acceptedWith(operation, place, fc.constant(Placeholder.email(length))),
      }))
    default:
      return []
  }
}

function schemaOf(operation: Operation, place: Place) {
  const schema = schemaAt(operation.input, place)
  if (!schema) throw new Error(`${operation.id} has nothing at ${place.join('/')}`)
  return schema
}
