import { isObject, json } from '../model/exchange.ts'
import type { Schema } from '../model/schema.ts'
import { type Check, excerpt, type Mismatch } from './check.ts'

/**
 * A member that is called as documented but for upper and lower case, separators or a plural, or an entry of a list that
 * has other members in place of the documented ones. Clients compare names exactly, so an optional member that is
 * misspelled is simply not there for them, and no schema complains.
 */
export const memberNames: Check = {
  requirement: 'response/member-names',
  applies: ({ status }) => status === 200,
  mismatch: (response, { output }) => {
    const found = misspelled(json(response), output, '')
    return found && { ...found, got: excerpt(response.body) }
  },
}

function misspelled(value: unknown, schema: Schema, at: string): Omit<Mismatch, 'got'> | undefined {
  if (Array.isArray(value)) {
    return firstOf(
      value,
      (item) =>
        schema.items &&
        (misspelled(item, schema.items, `${at}/each`) ?? undocumented(item, schema.items, `${at}/each`)),
    )
  }
  if (!isObject(value)) return undefined
  const documented = schema.properties ?? {}
  return firstOf(Object.entries(value), ([name, inner]) => {
    if (Object.hasOwn(documented, name)) return misspelled(inner, documented[name] ?? schema, `${at}/${name}`)
    const meant = Object.keys(documented).find((each) => bare(each) === bare(name))
    if (meant === undefined || Object.hasOwn(value, meant)) return undefined
    return { identity: `${at}/${name}`, expected: `${at}/${meant}, not ${name}` }
  })
}

/** A name without what spellings differ in. */
const bare = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z\d]/g, '')
    .replace(/s$/, '')

/** An entry that says nothing of what is documented beside the account that it is about, but something else. */
function undocumented(
  value: unknown,
  { properties = {} }: Schema,
  at: string,
): Omit<Mismatch, 'got'> | undefined {
  if (!isObject(value)) return undefined
  const names = Object.keys(properties)
  const [known, others] = [true, false].map((is) =>
    Object.keys(value).filter((name) => names.includes(name) === is),
  )
  if (names.length < 2 || (known ?? []).length > 1 || (others ?? []).length === 0) return undefined
  return { identity: `${at}/${others?.join(' ')}`, expected: `${at} with ${names.join(', ')}` }
}

function firstOf<Item, Found>(
  items: readonly Item[],
  find: (item: Item) => Found | undefined,
): Found | undefined {
  for (const item of items) {
    const found = find(item)
    if (found !== undefined) return found
  }
  return undefined
}
