/** The part of JSON Schema that arbitraries and validators of this project know; `generate` stops at anything else. */
export interface Schema {
  readonly type: 'object' | 'array' | 'string' | 'boolean'
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly minItems?: number
  readonly maxItems?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly enum?: readonly string[]
  readonly 'x-accepted'?: Narrowing
  readonly 'x-implies'?: Readonly<Record<string, readonly string[]>>
  /** A list of the accounts that were not processed. */
  readonly 'x-failures'?: true
  /** The values that agree with each value of a member that the request gave the same account. */
  readonly 'x-follows'?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
}

/** What a real service accepts of a schema, where that is less than the schema allows. */
interface Narrowing {
  readonly as?: 'account-id' | 'email' | 'fixture' | 'fixture-account' | 'prepared-account'
  /** The fixture that supplies the value. */
  readonly fixture?: string
  readonly minItems?: number
  readonly maxItems?: number
}

/** A place in an input schema: member names from `path` or `body` on, `each` for the items of a list. */
export type Place = readonly string[]

export const EACH = 'each'

/** Keywords that limit a value; each becomes a requirement. */
export const LIMITS = ['minLength', 'maxLength', 'pattern', 'enum', 'minItems', 'maxItems'] as const

/** What a requirement derived from a request schema is about. */
export type ConstraintKeyword =
  | (typeof LIMITS)[number]
  | 'required'
  | 'type/structure'
  | 'type/scalar'
  | 'type/null'

/** The schema at a place, or undefined where the schema has no such place. */
export function schemaAt(schema: Schema, place: Place): Schema | undefined {
  return place.reduce<Schema | undefined>(
    (node, segment) => (segment === EACH ? node?.items : node?.properties?.[segment]),
    schema,
  )
}
