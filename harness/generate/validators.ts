import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import type { OperationTable } from './operations.ts'

// The default export differs between Node, vitest and TypeScript.
const standaloneCode = standalone as unknown as typeof standalone.default

/**
 * Validators for the input, output and errors of each operation, as source of one module without imports: it loads in
 * about two milliseconds, where compiling the schemas takes ninety.
 */
export function validatorsModule(operations: readonly OperationTable[]): string {
  const ajv = new Ajv2020({ allErrors: true, strict: true, code: { source: true, esm: true, lines: true } })
  ajv.addVocabulary(['x-accepted', 'x-implies', 'x-failures', 'x-follows'])
  const names: Record<string, string> = {}
  const tables = operations.map((operation) => {
    const add = (part: string, schema: object) => {
      const name = `${operation.id}.${part}`.replaceAll('.', '_')
      ajv.addSchema(schema, name)
      names[name] = name
      return name
    }
    const errors = Object.entries(operation.errors).map(
      ([error, { body }]) => `      ${error}: ${add(`error.${error}`, body)},`,
    )
    return [
      `  '${operation.id}': {`,
      `    input: ${add('input', operation.input)},`,
      `    output: ${add('output', operation.output)},`,
      `    errors: {`,
      ...errors,
      `    },`,
      `  },`,
    ].join('\n')
  })
  const code = inlineHelpers(standaloneCode(ajv, names)).replace(/^export const (\w+) = /gm, 'const $1 = ')
  return `${code.trim()}\n\nexport const validators = {\n${tables.join('\n')}\n}\n`
}

/** A validator for one schema, as source under the name that it exports; it stops at the first thing that is wrong. */
export function validatorModule(name: string, schema: object): string {
  // Members of one object are described in several places, and some may have several types.
  const ajv = new Ajv2020({
    strictTypes: false,
    strictRequired: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  })
  ajv.addSchema(schema, name)
  return `${inlineHelpers(standaloneCode(ajv, { [name]: name })).trim()}\n`
}

/**
 * Ajv's "ESM" still requires its string-length helper, which Node and vitest resolve differently
 * (https://github.com/ajv-validator/ajv/issues/2209): code points are counted here instead.
 */
function inlineHelpers(code: string): string {
  const inlined = code
    .replace(
      /^const (\w+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;$/gm,
      'const $1 = (s) => { let n = 0; for (const _ of s) n++; return n; };',
    )
    .replace(/^"use strict";\n?/, '')
  if (/\brequire\(/.test(inlined))
    throw new Error('ajv left a require() in the validators; inline that helper too')
  return inlined
}
