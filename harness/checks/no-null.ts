import { isObject, json } from '../model/exchange.ts'
import type { Schema } from '../model/schema.ts'
import { type Check, excerpt } from './check.ts'

/** A null that no schema complains of: in a member that the model does not have. Lists may be sparse (Smithy, `@sparse`). */
export const noNull: Check = {
  requirement: 'response/no-null',
  applies: ({ status }) => status === 200,
  mismatch: (response, { output }) => {
    const place = nullIn(json(response), output, '')
    if (place === undefined) return undefined
    return { identity: place, expected: `no null at ${place}`, got: excerpt(response.body) }
  },
}

/** Where the first null is that stands for a member without a schema. */
function nullIn(value: unknown, schema: Schema | undefined, at: string): string | undefined {
  const inner = Array.isArray(value)
    ? value.map((item) => ['each', item, schema?.items] as const)
    : isObject(value)
      ? Object.entries(value).map(([name, each]) => [name, each, schema?.properties?.[name]] as const)
      : []
  for (const [name, each, known] of inner) {
    const place = `${at}/${name}`
    if (each === null && !known && !Array.isArray(value)) return place
    const found = nullIn(each, known, place)
    if (found !== undefined) return found
  }
  return undefined
}
