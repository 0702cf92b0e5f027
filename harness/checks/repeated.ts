import { isDeepStrictEqual } from 'node:util'
import { type HttpRequest, isObject } from '../model/exchange.ts'
import type { Violated } from '../model/operation.ts'

/** Keywords about the length of a list: an answer repeats the length, seldom the entries. */
const LENGTHS = ['minItems', 'maxItems']

/** Whether what violates a keyword in an answer stands in the request just so: a value, or a list of the same length. */
export function repeats({ keyword, instancePath }: Violated, body: unknown, request?: HttpRequest): boolean {
  // What is missing was not repeated, and a body that is all of the request is an answer to no request.
  if (keyword === 'required' || instancePath === '') return false
  const value = valueAt(instancePath, body)
  const sent = [...valuesIn(parsed(request?.body))]
  if (LENGTHS.includes(keyword) && Array.isArray(value)) {
    return sent.some((each) => Array.isArray(each) && each.length === value.length)
  }
  return sent.some((each) => isDeepStrictEqual(each, value))
}

const valueAt = (pointer: string, body: unknown): unknown =>
  pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((value, name) => (value as Readonly<Record<string, unknown>>)[name], body)

/** Deeper than the request of any operation; suites send bodies that nest further than the stack goes. */
const DEEPEST = 8

/** A value and all that it holds. */
function* valuesIn(value: unknown, depth = 0): Generator<unknown> {
  yield value
  if (depth === DEEPEST) return
  const held = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : []
  for (const each of held) yield* valuesIn(each, depth + 1)
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return undefined
  }
}
