import { isObject } from './exchange.ts'
import type { Violated } from './operation.ts'
import { type ConstraintKeyword, EACH, type Place } from './schema.ts'

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
