import { configSchema } from '../../../../generated/config-schema.ts'

/** The keywords that the schema of the configuration uses. */
export interface ConfigSchema {
  readonly $ref?: string
  readonly type?: string
  readonly properties?: Readonly<Record<string, ConfigSchema>>
  readonly additionalProperties?: boolean | ConfigSchema
  readonly items?: ConfigSchema
  readonly allOf?: readonly ConfigSchema[]
  readonly anyOf?: readonly ConfigSchema[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly minimum?: number
  readonly exclusiveMinimum?: number
  readonly maximum?: number
  readonly title?: string
  readonly minLength?: number
  readonly minProperties?: number
  readonly examples?: readonly unknown[]
}

const definitions: Readonly<Record<string, ConfigSchema>> = configSchema.$defs

/** The schema at a path of a configuration; undefined where no value is allowed. */
export function configSchemaAt(path: readonly string[]): ConfigSchema | undefined {
  return path.reduce<ConfigSchema | undefined>(
    (schema, key) => schema && memberOf(schema, key),
    resolved(configSchema),
  )
}

/** The keys that an object may have. */
export const keysOf = (schema: ConfigSchema): readonly string[] => [
  ...Object.keys(schema.properties ?? {}),
  ...(schema.allOf ?? []).flatMap((part) => keysOf(resolved(part))),
]

/** The keys that a target and the whole file share. */
export const sharedKeys = (): readonly string[] => keysOf(resolved({ $ref: '#/$defs/settings' }))

function memberOf(schema: ConfigSchema, key: string): ConfigSchema | undefined {
  const { properties = {}, additionalProperties, items, allOf = [] } = schema
  const own = Object.hasOwn(properties, key) ? properties[key] : undefined
  const other = typeof additionalProperties === 'object' ? additionalProperties : items
  const found = own ?? other
  if (found) return resolved(found)
  return allOf.map((part) => memberOf(resolved(part), key)).find((each) => each !== undefined)
}

const resolved = (schema: ConfigSchema): ConfigSchema =>
  schema.$ref === undefined ? schema : (definitions[schema.$ref.replace('#/$defs/', '')] ?? schema)

/** The values that a schema allows, in words. */
export function describe(given: ConfigSchema): string {
  const schema = resolved(given)
  const { type, minimum, maximum, exclusiveMinimum, examples = [] } = schema
  if (schema.title !== undefined) return schema.title
  if (schema.anyOf) return schema.anyOf.map(describe).join(' or ')
  if (schema.enum) return schema.enum.map((each) => JSON.stringify(each)).join(' or ')
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  const such = examples.length > 0 ? ` such as ${JSON.stringify(examples[0])}` : ''
  const from = minimum === undefined ? '' : ` from ${minimum}`
  const above = exclusiveMinimum === undefined ? '' : ` above ${exclusiveMinimum}`
  const to = maximum === undefined ? '' : ` up to ${maximum}`
  if (type === 'integer') return `a whole number${from || above}${to}`
  if (type === 'number') return `a number${from || above}${to}`
  if (type === 'boolean') return 'true or false'
  if (type === 'array') return `a list${such}`
  if (type === 'object')
    return schema.minProperties === undefined ? 'an object' : 'an object that is not empty'
  return such === '' && schema.minLength !== undefined ? 'text that is not empty' : `text${such}`
}
