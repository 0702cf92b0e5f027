import {
  commonErrors as commonErrorTable,
  type OperationId,
  operations as operationTable,
  type SupportingId,
  supportingOperations as supportingTable,
} from '../../generated/operations.ts'
import { validators } from '../../generated/validators.ts'
import { isObject } from './exchange.ts'
import { type ConstraintKeyword, EACH, type Place, type Schema } from './schema.ts'

export type { OperationId, SupportingId }

/** What calling an operation does to a real account, from nothing to touching the accounts of others. */
export type Effect = 'read' | 'reject' | 'write' | 'affects-others'

/** An HTTP route and the service whose signing scope it is called with. */
export interface Route {
  readonly id: string
  readonly service: string
  readonly name: string
  readonly method: string
  /** With labels in braces. */
  readonly path: string
  readonly effect: Effect
}

/** One of the operations that are judged. */
export interface Operation<Id extends OperationId = OperationId> extends Route {
  readonly id: Id
  /** The AWS reference page. */
  readonly page: string
  /** The labels of the path and the body, as one object. */
  readonly input: Schema
  readonly output: Schema
  readonly errors: Readonly<Record<string, DocumentedError>>
  readonly example: {
    readonly input: Input
    /** By name: `success`, and `partialFailure` where the answer can list accounts that failed. */
    readonly outputs: Readonly<Record<string, Readonly<Record<string, unknown>>>>
    /** By the name of the error. */
    readonly errors: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  }
}

export interface DocumentedError {
  readonly status: number
  readonly body: Schema
  /** Whether the model binds a Retry-After header to it. */
  readonly retryAfter: boolean
}

/** Values for one request. The body may be anything: violations are inputs too. */
export interface Input {
  readonly path?: Readonly<Record<string, string>>
  readonly body: unknown
}

/** The operations that are judged, by id, as the generated table has them. */
export const operations: { readonly [Id in OperationId]: Operation<Id> } = operationTable

/** An operation that is called and not judged. */
export interface SupportingOperation extends Route {
  /** The errors of its model, with their status codes. */
  readonly errors: Readonly<Record<string, number>>
}

/** The operations that are called and not judged, by id. */
export const supportingOperations: Readonly<Record<SupportingId, SupportingOperation>> = supportingTable

export const isOperation = (id: string): id is OperationId => Object.hasOwn(operations, id)

export const routeOf = (id: OperationId | SupportingId): Route =>
  isOperation(id) ? operations[id] : supportingOperations[id]

/** Error types that any operation may answer, with the statuses seen for each. */
export const commonErrors: Readonly<Record<string, readonly number[]>> = commonErrorTable

/** An ajv validator: after a false answer, `errors` says what is wrong. */
export interface Validator {
  (value: unknown): boolean
  errors?: readonly Violated[] | null
}

/** A keyword that a value does not satisfy. */
export interface Violated {
  /** JSON pointer to the value. */
  readonly instancePath: string
  readonly keyword: string
  readonly message?: string
  readonly params: Readonly<Record<string, unknown>>
}

interface Validators {
  readonly input: Validator
  readonly output: Validator
  readonly errors: Readonly<Record<string, Validator>>
}

export const validatorsOf = (id: OperationId): Validators => validators[id]

/** What is wrong with a value; empty where nothing is. */
export function violatedBy(validator: Validator, value: unknown): readonly Violated[] {
  return validator(value) ? [] : (validator.errors ?? [])
}

/** JSON pointer to what is wrong; a missing member is pointed at itself, not at the object that lacks it. */
export function pointerOf({ instancePath, keyword, params }: Violated): string {
  return keyword === 'required' ? `${instancePath}/${String(params.missingProperty)}` : instancePath
}

/** The place in the schema that a pointer leads to. */
export const placeOf = (pointer: string): Place =>
  pointer
    .split('/')
    .slice(1)
    .map((segment) => (/^\d+$/.test(segment) ? EACH : segment))

/** What stands where a pointer leads to; undefined where nothing does. */
export function valueAt(root: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, segment) => {
      if (Array.isArray(value)) return value[Number(segment)]
      return isObject(value) ? value[segment] : undefined
    }, root)
}

/** The keyword by which requirements know it: they tell a wrong structure, a wrong scalar and null apart. */
export function keywordOf({ keyword, params }: Violated, value: unknown): ConstraintKeyword {
  if (keyword !== 'type') return keyword as ConstraintKeyword
  if (value === null) return 'type/null'
  const container = typeof value === 'object' || params.type === 'object' || params.type === 'array'
  return container ? 'type/structure' : 'type/scalar'
}
