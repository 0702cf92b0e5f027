import { configSchema } from '../../../../generated/config-schema.ts'
import { validateConfig } from '../../../../generated/config-validator.ts'
import { didYouMean } from '../../../model/nearest.ts'

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
function describe(given: ConfigSchema): string {
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

/** An error of ajv. */
interface SchemaError {
  readonly keyword: string
  readonly instancePath: string
  readonly params: Readonly<Record<string, unknown>>
  readonly propertyName?: string
}

/** The first mistake in a configuration, as a sentence that begins with the key; undefined for a valid one. */
export function complaintOf(config: unknown): string | undefined {
  if (typeof config === 'function') return 'its default export is a function: export the object itself.'
  if (validateConfig(config)) return undefined
  // Ajv leaves its errors on the function, the innermost first.
  const { errors = [] } = validateConfig as typeof validateConfig & {
    readonly errors?: readonly SchemaError[]
  }
  const [first = { keyword: '', instancePath: '', params: {} }] = errors
  return sentence(first, config)
}

function sentence(error: SchemaError, config: unknown): string {
  const path = pathOf(error)
  const at = dotted(path)
  if (error.propertyName !== undefined) {
    return `${dotted([...path, error.propertyName])} is not a valid name: use letters, digits and ._-, begin with a letter or digit, and avoid embedded, aws and aws-emulator.`
  }
  switch (error.keyword) {
    case 'unevaluatedProperties':
    case 'additionalProperties': {
      const keys = keysAt(error)
      if (SECRET.test(keyOf(error))) {
        return `${dotted([...path, keyOf(error)])} looks like a secret: keep it in the environment or in your AWS configuration, and set credentials or profile.`
      }
      return `${dotted([...path, keyOf(error)])} is unknown${didYouMean(keyOf(error), keys)} Keys: ${keys.join(', ')}.`
    }
    case 'required':
      return `${at} has neither url nor endpoints: add one, such as url: "http://127.0.0.1:5000".`
  }
  const value = path.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], config)
  const has = at === '' ? 'it is' : `${at} is`
  return `${has} ${MAYBE_SECRET.test(at) ? 'something else' : shown(value)}, and must be ${describe(configSchemaAt(path) ?? {})}.`
}

const SECRET = /access_?key|secret|token|password/i

/** Values that may hold a secret are never shown. */
const MAYBE_SECRET = /\.(credentials|headers\..*)$/

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'object' && value !== null)
    return Object.keys(value).length === 0 ? 'empty' : 'an object'
  return typeof value === 'string' ? JSON.stringify(value) : String(value)
}

const keyOf = ({ params }: SchemaError) => String(params.unevaluatedProperty ?? params.additionalProperty)

const pathOf = ({ instancePath }: SchemaError) =>
  instancePath
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))

const keysAt = (error: SchemaError) => keysOf(configSchemaAt(pathOf(error)) ?? {})

const dotted = (path: readonly string[]) => path.join('.')
