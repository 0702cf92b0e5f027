import { validateConfig } from '../../../../generated/config-validator.ts'
import { nearest } from '../../../model/nearest.ts'
import { keysOf, schemaAt, wanted } from './config-schema.ts'

/** What ajv says of one thing that is wrong. */
interface Wrong {
  readonly keyword: string
  readonly instancePath: string
  readonly params: Readonly<Record<string, unknown>>
  readonly propertyName?: string
}

/** What is wrong with a configuration first of all, as one sentence that begins with the key; undefined for a sound one. */
export function complaintOf(config: unknown): string | undefined {
  if (typeof config === 'function') return 'its default export is a function: export the object itself.'
  if (validateConfig(config)) return undefined
  // Ajv leaves what it found on the function, and first what was wrong innermost.
  const { errors = [] } = validateConfig as typeof validateConfig & { readonly errors?: readonly Wrong[] }
  const [first = { keyword: '', instancePath: '', params: {} }] = errors
  return sentence(first, config)
}

function sentence(error: Wrong, config: unknown): string {
  const path = pathOf(error)
  const at = dotted(path)
  if (error.propertyName !== undefined) {
    return `${dotted([...path, error.propertyName])} cannot be named so: begin with a letter or digit, go on with those and ._-, and leave embedded, aws and aws-emulator to --target.`
  }
  switch (error.keyword) {
    case 'unevaluatedProperties':
    case 'additionalProperties': {
      const keys = keysAt(error)
      if (SECRET.test(keyOf(error))) {
        return `${dotted([...path, keyOf(error)])} would be a secret in a file: leave it in the environment or in your AWS configuration, and write credentials or profile.`
      }
      const near = nearest(keyOf(error), keys)
      return `${dotted([...path, keyOf(error)])} is unknown: did you mean "${near}"? All: ${keys.join(', ')}.`
    }
    case 'required':
      return `${at} has neither url nor endpoints: write where it answers, such as url: "http://127.0.0.1:5000".`
  }
  const value = path.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], config)
  const has = at === '' ? 'it is' : `${at} is`
  return `${has} ${MAYBE_SECRET.test(at) ? 'something else' : told(value)}, and must be ${wanted(schemaAt(path) ?? {})}.`
}

const SECRET = /access_?key|secret|token|password/i

/** What may hold a secret is never shown. */
const MAYBE_SECRET = /\.(credentials|headers\..*)$/

function told(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'object' && value !== null)
    return Object.keys(value).length === 0 ? 'empty' : 'an object'
  return typeof value === 'string' ? JSON.stringify(value) : String(value)
}

const keyOf = ({ params }: Wrong) => String(params.unevaluatedProperty ?? params.additionalProperty)

const pathOf = ({ instancePath }: Wrong) =>
  instancePath
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))

const keysAt = (error: Wrong) => keysOf(schemaAt(pathOf(error)) ?? {})

const dotted = (path: readonly string[]) => path.join('.')
