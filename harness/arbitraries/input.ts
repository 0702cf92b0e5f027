import fc from 'fast-check'
import { type Operation, type OperationId, operations } from '../model/operation.ts'
import { type ConstraintKeyword, type Place, schemaAt } from '../model/schema.ts'
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
): fc.Arbitrary<DrawnInput> =>
  inputsOf(operation, { of: 'accepted', size: 'small', instead: { place, value } })

/** Inputs that break one constraint at one place and are accepted otherwise. */
export function violations(operation: Operation, constraint: Constraint): Draws {
  const { place, keyword } = constraint
  if (keyword === 'minItems' || keyword === 'maxItems') return wrongLengths(operation, constraint)
  const schema = schemaOf(operation, place)
  const { always, random } = badValues(schema, keyword)
  return {
    boundaries: Object.entries(always).map(([label, value]) => ({
      label,
      values: acceptedWith(operation, place, value),
    })),
    ...(random && { random: acceptedWith(operation, place, random) }),
  }
}

function wrongLengths(operation: Operation, { place, keyword }: Constraint): Draws {
  const { minItems = 0, maxItems = 0 } = schemaOf(operation, place)
  const ofLength = (length: number) => lists(operation, place, length)
  if (keyword === 'minItems') {
    return { boundaries: [...new Set([minItems - 1, 0])].map(ofLength) }
  }
  return { boundaries: [maxItems + 1, maxItems + 2, maxItems * 2, maxItems * 10].map(ofLength) }
}

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
