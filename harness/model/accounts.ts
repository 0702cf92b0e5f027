import { isObject, member } from './exchange.ts'

/** The members called `name` of the entries of a list, or plain entries as they are; empty where the list is absent. */
export function entries(holder: unknown, list: string, name: string): readonly unknown[] {
  const found = member(holder, list)
  return Array.isArray(found) ? found.map((entry) => (isObject(entry) ? entry[name] : entry)) : []
}

/** The ids of a list of plain strings, or of objects with an id, as texts; entries without an id are left out. */
export const accounts = (holder: unknown, list: string, name = 'accountId'): readonly string[] =>
  entries(holder, list, name)
    .filter((id) => id !== undefined)
    .map(String)

/** Twelve digits: only such an account can be taken away again. */
export const isAccountId = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{12}$/.test(value)

/** Items that stand in a list more than once, each named once. */
export const repeated = (items: readonly string[]): readonly string[] => [
  ...new Set(items.filter((item, index) => items.indexOf(item) !== index)),
]

/** The items that are not among the others, in their order. */
export const without = (items: readonly string[], others: readonly string[]): readonly string[] => {
  const excluded = new Set(others)
  return items.filter((item) => !excluded.has(item))
}

/** The items in lists of at most `size`, in their order. */
export function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}

/** A few ids of many, for people. */
export const some = (ids: readonly string[]): string =>
  ids.length > 3 ? `${ids.slice(0, 3).join(', ')} and ${ids.length - 3} more` : ids.join(', ')

const SPACE = 10 ** 12

/** Ids of one digit, which look like placeholders; the one of zeros is the caller of many emulators. */
export const ONE_DIGIT_REPEATED: readonly string[] = [...'123456789'].map((digit) => digit.repeat(12))

/** Between zeros, powers of two and powers of ten: values that programs mistake ids for when they treat them as numbers. */
const LOOKS = [
  ...Array.from({ length: 9 }, (_, at) => `${'0'.repeat(at + 1)}${'?'.repeat(10 - at)}1`),
  ...Array.from({ length: 9 }, (_, at) => `1${'?'.repeat(10 - at)}${'0'.repeat(at + 1)}`),
  '000000000001',
  '001????????2',
  '003????????2',
  '007????????2',
  '009????????2',
  '0777????0777',
  '5??????????2',
  '999999????99',
  ...ONE_DIGIT_REPEATED,
]

/** Ids of every look, each once, the digits that have none taken from new accounts; some are the same in every run. */
export const idsOfAllLooks = (account: () => string): readonly string[] => [
  // The digits of an account may make one look of another.
  ...new Set(LOOKS.map((look) => withLook(look, account()))),
]

/** A 12-digit id with the digits of a look of 12 characters; a question mark keeps the digit of the id. */
export const withLook = (look: string, id: string): string =>
  Array.from(look, (digit, at) => (digit === '?' ? id.charAt(at) : digit)).join('')

/** Ids of the looks that leave digits enough for a new id in every run: nothing stands against any of them. */
export const newIdsOfAllLooks = (account: () => string): readonly string[] => [
  ...new Set(
    LOOKS.filter((look) => look.split('?').length > ENOUGH).map((look) => withLook(look, account())),
  ),
]

const ENOUGH = 5

/** Numbers that programs count, hash or check ids by: those that are apart by one of them are equal to such a program. */
const MODULI = [65_521, 65_535, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1, 2 ** 32, 10 ** 9 + 7]

/**
 * Ids that are easily taken for this one: by a digit or a bit, by two digits that are swapped, turned round or moved, or
 * by those who keep some of the digits or the bits, or count modulo a number.
 */
export const alike = (id: string): readonly string[] => {
  const turned = Array.from(
    id,
    (digit, at) => id.slice(0, at) + ((Number(digit) + 1) % 10) + id.slice(at + 1),
  )
  const swapped = Array.from(id.slice(1), (digit, at) => id.slice(0, at) + digit + id[at] + id.slice(at + 2))
  const moved = [1, 6, 11].map((places) => id.slice(places) + id.slice(0, places))
  const reversed = Array.from(id).reverse().join('')
  const value = Number(id)
  const near = [1, -1, 2, -2].map((distance) => (SPACE + value + distance) % SPACE)
  // Not across the ends of the space: they would not be equal modulo anything any more.
  const apart = MODULI.map((modulus) => (value + modulus < SPACE ? value + modulus : value - modulus))
  const bits = Array.from({ length: 32 }, (_, at) => Number(BigInt(value) ^ (1n << BigInt(at + 8))))
  const counted = [...near, ...apart, ...bits].filter((each) => each >= 0 && each < SPACE)
  return [...new Set([...turned, ...swapped, ...moved, reversed, ...counted.map(padded)])].filter(
    (each) => each !== id,
  )
}

const padded = (value: number): string => String(value).padStart(12, '0')
