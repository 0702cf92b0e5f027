import { type ConstraintKeyword, EACH, type Place, type Schema } from '../model/schema.ts'

/** A limit that the request schema states, and the id under which it is judged. */
export interface SchemaConstraint {
  readonly place: Place
  readonly keyword: ConstraintKeyword
  /** What the text of the requirement says the limit is. */
  readonly limit: string
}

const KINDS = { object: 'an object', array: 'a list', string: 'a string', boolean: 'a boolean' } as const

/** Every constraint of an input schema, in the order of the document. */
export function constraintsOf(schema: Schema, place: Place = []): SchemaConstraint[] {
  return [
    ...own(schema, place),
    ...Object.entries(schema.properties ?? {}).flatMap(([member, inner]) =>
      constraintsOf(inner, [...place, member]),
    ),
    ...(schema.items ? constraintsOf(schema.items, [...place, EACH]) : []),
    ...(schema.required ?? [])
      .filter((member) => canBeAbsent([...place, member]))
      .map((member): SchemaConstraint => ({ place: [...place, member], keyword: 'required', limit: '' })),
  ]
}

// A label is a piece of the path: it is always there and always text.
const isLabel = (place: Place) => place[0] === 'path'
const canBeAbsent = (place: Place) => !isLabel(place) && place.length > 1

function own(schema: Schema, place: Place): SchemaConstraint[] {
  if (place.length === 0 || (isLabel(place) && place.length === 1)) return []
  const limits: SchemaConstraint[] = []
  const add = (keyword: ConstraintKeyword, limit: string) => limits.push({ place, keyword, limit })
  if (!isLabel(place)) {
    add('type/structure', KINDS[schema.type])
    if (schema.type === 'string' || schema.type === 'boolean') add('type/scalar', KINDS[schema.type])
    add('type/null', '')
  }
  if (schema.minLength) add('minLength', String(schema.minLength))
  if (schema.maxLength !== undefined) add('maxLength', String(schema.maxLength))
  if (schema.pattern !== undefined) add('pattern', `\`${schema.pattern}\``)
  if (schema.enum) add('enum', schema.enum.join(', '))
  if (schema.minItems) add('minItems', String(schema.minItems))
  if (schema.maxItems !== undefined) add('maxItems', String(schema.maxItems))
  return limits
}

export const constraintId = ({ place, keyword }: SchemaConstraint): string => [...place, keyword].join('/')

/** A member as a person writes it: `accountDetails[].accountId`. */
export const memberName = (place: Place): string =>
  place.length === 1 ? 'the body' : `\`${place.slice(1).join('.').replaceAll(`.${EACH}`, '[]')}\``
