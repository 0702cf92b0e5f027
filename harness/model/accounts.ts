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
  '999999999999',
]

/** Ids of every look, each once, the digits that have none taken from new accounts; two are the same in every run. */
export const idsOfAllLooks = (account: () => string): readonly string[] => [
  // The digits of an account may make one look of another.
  ...new Set(LOOKS.map((look) => withLook(look, account()))),
]

/** A 12-digit id with the digits of a look of 12 characters; a question mark keeps the digit of the id. */
export const withLook = (look: string, id: string): string =>
  Array.from(look, (digit, at) => (digit === '?' ? id.charAt(at) : digit)).join('')

/** Ids that are easily taken for this one: by a digit, by two that are swapped, or by those who count in 32 bits. */
export const alike = (id: string): readonly string[] => {
  const turned = Array.from(
    id,
    (digit, at) => id.slice(0, at) + ((Number(digit) + 1) % 10) + id.slice(at + 1),
  )
  const swapped = Array.from(id.slice(1), (digit, at) => id.slice(0, at) + digit + id[at] + id.slice(at + 2))
  const counted = [2 ** 31, 2 ** 32, -(2 ** 32), 1, -1, 2, -2].map((distance) =>
    String((SPACE + Number(id) + distance) % SPACE).padStart(12, '0'),
  )
  return [...new Set([...turned, ...swapped, ...counted])].filter((each) => each !== id)
}
