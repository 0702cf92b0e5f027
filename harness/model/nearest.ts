import { closestMatch } from 'leven'
import { isObject } from './exchange.ts'

/** The name that one which is unknown was probably meant to be; undefined where none resembles it. */
export function nearest(given: string, names: readonly string[]): string | undefined {
  const bare = given.replaceAll(/\*|(?<=\*)\/|\/(?=\*)/g, '').toLowerCase()
  const known = names.map((name) => name.toLowerCase())
  // Half a name is meant more often than a name with many mistakes; two letters are in every other name.
  const containing = bare.length < 3 ? -1 : known.findIndex((name) => name.includes(bare))
  if (containing >= 0) return names[containing]
  const close = closestMatch(bare, known, { maxDistance: Math.ceil(bare.length / 3) })
  return close === undefined ? undefined : names[known.indexOf(close)]
}

/** The end of a sentence about an unknown name: the question whether another one was meant, or a full stop. */
export function didYouMean(given: string, names: readonly string[]): string {
  const near = nearest(given, names)
  return near === undefined ? '.' : `: did you mean "${near}"?`
}

/** What is wrong with an object of options, where types are not checked; undefined where all names are known. */
export function unknownOption(given: unknown, known: readonly string[]): string | undefined {
  if (!isObject(given)) return `it takes an object with ${known.join(', ')}, not ${String(given)}.`
  const stranger = Object.keys(given).find((name) => !known.includes(name))
  if (stranger === undefined) return undefined
  return `option "${stranger}" is unknown${didYouMean(stranger, known)} All: ${known.join(', ')}.`
}
