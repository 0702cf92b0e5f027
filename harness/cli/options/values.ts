import { InvalidArgumentError } from 'commander'

/** A whole number, 0 or more. */
export function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(Number(text))) {
    throw new InvalidArgumentError('It must be a whole number, such as 100.')
  }
  return Number(text)
}

export function atLeastOne(text: string): number {
  const number = wholeNumber(text)
  if (number < 1) throw new InvalidArgumentError('It must be a whole number, at least 1.')
  return number
}

const MILLISECONDS: Readonly<Record<string, number>> = { '': 1_000, s: 1_000, m: 60_000, h: 3_600_000 }

/** Timers count at most 24.8 days. */
const LONGEST = 24 * 3_600_000

/** Milliseconds; the unit of the text is seconds unless it names another. */
export function duration(text: string): number {
  const [, number = '', unit = ''] = /^(\d+(?:\.\d+)?|\.\d+)([smh]?)$/.exec(text) ?? []
  const milliseconds = Math.round(Number(number) * (MILLISECONDS[unit] ?? 0))
  if (milliseconds < 1 || milliseconds > LONGEST) {
    throw new InvalidArgumentError('It must be a time up to 24h, such as 90, 90s, 1.5m or 1h.')
  }
  return milliseconds
}

/** A whole number, or `all`. */
export const numberOrAll = (text: string): number =>
  text === 'all' ? Number.POSITIVE_INFINITY : wholeNumber(text)

/** Requests per second; fractions are allowed. */
export function perSecond(text: string): number {
  const number = /^(\d+(\.\d+)?|\.\d+)$/.test(text) ? Number(text) : 0
  if (number < 0.01 || number > 10_000) {
    throw new InvalidArgumentError('It must be a number from 0.01 to 10000, such as 10 or 0.5.')
  }
  return number
}

/** 31 bits, or `random`. */
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

/** Collects the values of a repeatable option. */
export const collect = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  value,
]
