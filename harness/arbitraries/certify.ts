import type { BrokenField } from '../model/failure.ts'
import {
  type Input,
  keywordOf,
  type Operation,
  placeOf,
  pointerOf,
  type Violated,
  validatorsOf,
  valueAt,
  violatedBy,
} from '../model/operation.ts'
import { schemaAt } from '../model/schema.ts'
import type { Constraint } from './input.ts'
import { samePlace } from './values.ts'

/**
 * Proves that an input breaks the constraint it was drawn for, at one place, and nothing else: the validator must
 * complain of that keyword there, beyond it only of keywords that the schema declares to be implied. Throws otherwise,
 * for then a rejection would prove nothing and the fault is ours.
 */
export function certify(operation: Operation, constraint: Constraint, input: Input): BrokenField {
  const violated = violatedBy(validatorsOf(operation.id).input, input)
  const named = violated.filter((each) => isOf(constraint, each, input))
  const implied = schemaAt(operation.input, constraint.place)?.['x-implies']?.[constraint.keyword] ?? []
  const pointers = new Set(violated.map(pointerOf))
  const others = violated.filter((each) => !named.includes(each) && !implied.includes(each.keyword))
  const [first] = named
  if (!first || others.length > 0 || pointers.size !== 1) {
    const found = violated.map((each) => `${each.keyword} at ${pointerOf(each)}`).join(', ') || 'nothing'
    throw new Error(
      `drew an input that should break ${constraint.keyword} at ${constraint.place.join('/')} and breaks ${found}`,
    )
  }
  const pointer = pointerOf(first)
  return { pointer, value: constraint.keyword === 'required' ? '(absent)' : shown(valueAt(input, pointer)) }
}

function isOf({ place, keyword }: Constraint, violated: Violated, input: Input): boolean {
  const pointer = pointerOf(violated)
  return samePlace(place, placeOf(pointer)) && keywordOf(violated, valueAt(input, pointer)) === keyword
}

function shown(value: unknown): string {
  const text = JSON.stringify(value)
  if (Array.isArray(value) && text.length > 60) return `a list of ${value.length} entries`
  return text.length > 80 ? `${text.slice(0, 60)}… (${text.length} characters)` : text
}
