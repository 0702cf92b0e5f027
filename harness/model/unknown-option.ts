import { isObject } from './exchange.ts'
import { nearest } from './nearest.ts'

/** What is wrong with an object of options, where types are not checked; undefined where all names are known. */
export function unknownOption(given: unknown, known: readonly string[]): string | undefined {
  if (!isObject(given)) return `it takes an object with ${known.join(', ')}, not ${String(given)}.`
  const stranger = Object.keys(given).find((name) => !known.includes(name))
  if (stranger === undefined) return undefined
  const near = nearest(stranger, known)
  return `option "${stranger}" is unknown: did you mean "${near}"? All: ${known.join(', ')}.`
}
