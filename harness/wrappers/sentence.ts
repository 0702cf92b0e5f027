import type { Violated } from '../model/operation.ts'

/** What a value is and what it may be: `has 120 items; at most 50 are allowed`. */
export function sentence({ keyword, params }: Violated, value: unknown): string {
  const limit = Number(params.limit)
  switch (keyword) {
    case 'required':
      return 'is missing; it is required'
    case 'maxItems':
      return `has ${counted(lengthOf(value), 'item')}; at most ${allowed(limit)} allowed`
    case 'minItems':
      return `has ${counted(lengthOf(value), 'item')}; at least ${limit} must be there`
    case 'maxLength':
      return `has ${counted(lengthOf(value), 'character')} (${shown(value)}); at most ${allowed(limit)} allowed`
    case 'minLength':
      return `has ${counted(lengthOf(value), 'character')} (${shown(value)}); at least ${limit} must be there`
    case 'pattern':
      return `is ${shown(value)}; it must match ${params.pattern}`
    case 'enum':
      return `is ${shown(value)}; only ${(params.allowedValues as readonly unknown[]).join(', ')} are allowed`
    default:
      return `is ${kindOf(value)}; it must be ${articled(String(params.type))}`
  }
}

const counted = (count: number, noun: string) => `${count || 'no'} ${noun}${count === 1 ? '' : 's'}`

const allowed = (limit: number) => `${limit} ${limit === 1 ? 'is' : 'are'}`

/** Characters are counted as JSON Schema does, by code point. */
const lengthOf = (value: unknown) => (Array.isArray(value) ? value.length : [...String(value)].length)

function shown(value: unknown): string {
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 40)}…` : text
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return `${articled(Array.isArray(value) ? 'array' : typeof value)} (${shown(value)})`
}

const articled = (type: string) => (type === 'array' ? 'a list' : `${type === 'object' ? 'an' : 'a'} ${type}`)
