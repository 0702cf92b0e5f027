import { closestMatch } from 'leven'
import { isObject } from './exchange.ts'

/** The name that one which is unknown was probably meant to be. */
export function nearest(given: string, names: readonly string[]): string | undefined {
  // Half a name is meant more often than a name with many mistakes.
  const bare = given.replaceAll('*', '').toLowerCase()
  return names.find((name) => name.toLowerCase().includes(bare)) ?? closestMatch(given, [...names])
}

/** What is wrong with an object of options, where types are not checked; undefined where all names are known. */
export function unknownOption(given: unknown, known: readonly string[]): string | undefined {
  if (!isObject(given)) return `it takes an object with ${known.join(', ')}, not ${String(given)}.`
  const stranger = Object.keys(given).find((name) => !known.includes(name))
  if (stranger === undefined) return undefined
  const near = nearest(stranger, known)
  return `option "${stranger}" is unknown: did you mean "${near}"? All: ${known.join(', ')}.`
}
