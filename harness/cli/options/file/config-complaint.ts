import { validateConfig } from '../../../../generated/config-validator.ts'
import { didYouMean } from '../../../model/nearest.ts'
import { configSchemaAt, describe, keysOf } from './config-schema.ts'

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
