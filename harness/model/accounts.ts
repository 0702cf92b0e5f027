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
