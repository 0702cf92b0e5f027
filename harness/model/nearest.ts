import { closestMatch } from 'leven'

/** The name that one which is unknown was probably meant to be. */
export function nearest(given: string, names: readonly string[]): string | undefined {
  // Half a name is meant more often than a name with many mistakes.
  const bare = given.replaceAll('*', '').toLowerCase()
  return names.find((name) => name.toLowerCase().includes(bare)) ?? closestMatch(given, [...names])
}
