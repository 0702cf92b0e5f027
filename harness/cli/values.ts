import { InvalidArgumentError } from 'commander'

/** A whole number that is not negative. */
export function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(Number(text))) {
    throw new InvalidArgumentError('It must be a whole number, such as 100.')
  }
  return Number(text)
}

/** The 32 bits that a seed may have, or `random`. */
export function seed(text: string): number {
  if (text === 'random') return Math.floor(Math.random() * 2 ** 31)
  const number = wholeNumber(text)
  if (number >= 2 ** 31)
    throw new InvalidArgumentError('It must be "random" or a whole number below 2147483648.')
  return number
}

export function portNumber(text: string): number {
  const number = wholeNumber(text)
  if (number > 65_535) throw new InvalidArgumentError('It must be a port, from 0 to 65535.')
  return number
}

/** Collects an option that may be given more than once. */
export const collect = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  value,
]
