import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { SUCCESS } from '../checks/check.ts'
import type { Operation } from '../model/operation.ts'
import { EACH, type Schema } from '../model/schema.ts'

/** One operation in specs/model-facts.yaml; its header explains the rows. */
interface Facts {
  readonly route: string
  readonly success: number
  readonly input: Rows
  readonly output: Rows
  readonly errors: Readonly<Record<string, number>>
  readonly errorMembers: Readonly<Record<string, Rows>>
  readonly errorHeaders?: Readonly<Record<string, readonly string[]>>
}

type Rows = Readonly<Record<string, string>>

const models: Readonly<Record<string, Facts>> = parse(
  readFileSync(new URL('../../specs/model-facts.yaml', import.meta.url), 'utf8'),
)

/** Operations by id, as the specs describe them. */
export type Specs = Readonly<Record<string, Operation>>

/** What a spec says, in the words of the table. */
function factsOf({ method, path, input, output, errors }: Operation): Facts {
  const ofErrors = <T>(fact: (error: Operation['errors'][string]) => T) =>
    Object.fromEntries(Object.entries(errors).map(([name, error]) => [name, fact(error)]))
  const headers = Object.entries(errors).filter(([, { retryAfter }]) => retryAfter)
  return {
    route: `${method} ${path}`,
    success: Number(SUCCESS.statuses.join()),
    // The body and the path themselves are no members of the model.
    input: Object.assign(
      {},
      ...Object.entries(input.properties ?? {}).map(([from, inner]) => rows(inner, from)),
    ),
    output: rows(output, ''),
    errors: ofErrors(({ status }) => status),
    errorMembers: ofErrors(({ body }) => rows(body, '')),
    errorHeaders: Object.fromEntries(headers.map(([name]) => [name, ['Retry-After']])),
  }
}

function rows({ properties = {}, required = [], items }: Schema, at: string): Rows {
  const under = (name: string) => (at === '' ? name : `${at}/${name}`)
  const members = Object.entries(properties).map(([name, member]) => ({
    [under(name)]: fact(member, required.includes(name)),
    ...rows(member, under(name)),
  }))
  const each = items ? [{ [under(EACH)]: fact(items, false), ...rows(items, under(EACH)) }] : []
  return Object.assign({}, ...members, ...each)
}

const fact = (schema: Schema, isRequired: boolean): string =>
  [
    schema.type === 'array' ? 'list' : schema.type,
    ...range(schema.minLength, schema.maxLength, 'characters'),
    ...range(schema.minItems, schema.maxItems, 'entries'),
    ...(schema.pattern === undefined ? [] : [`pattern ${schema.pattern}`]),
    ...(schema.enum ? [`one of ${schema.enum.join('|')}`] : []),
    ...(isRequired ? ['required'] : []),
  ].join(', ')

const range = (min: number | undefined, max: number | undefined, unit: string) =>
  min === undefined && max === undefined ? [] : [`${min ?? ''}..${max ?? ''} ${unit}`]

/** Every fact of a table in one line: `output members/each: object`. */
const lines = (facts: Readonly<Record<string, Facts>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(facts).flatMap(([id, table]) => flat(table, id)))

/** What the models say, one row per fact. */
export const modelFacts = (): ReadonlyMap<string, string> => lines(models)

function flat(value: unknown, at: string): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[at, String(value)]]
  return Object.entries(value).flatMap(([name, inner]) => flat(inner, `${at} ${name}`))
}

/** Where the specs and the models differ, in either direction: one line per row. */
export function differences(said: Specs): readonly string[] {
  const spec = lines(
    Object.fromEntries(Object.entries(said).map(([id, operation]) => [id, factsOf(operation)])),
  )
  const model = modelFacts()
  return [...new Set([...model.keys(), ...spec.keys()])]
    .filter((row) => model.get(row) !== spec.get(row))
    .map((row) => `${row}: the model says ${quoted(model.get(row))}, the spec ${quoted(spec.get(row))}`)
}

const quoted = (text: string | undefined) => (text === undefined ? 'nothing' : `"${text}"`)
