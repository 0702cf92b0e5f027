import { readFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'
import { validatorModule } from './validators.ts'

const SOURCE = 'specs/config.schema.json'
const BANNER = `// Written by \`npm run generate\` from ${SOURCE}. Do not edit.\n\n`

/** What is made of the schema of the configuration, by path: its types, its validator and itself as a module. */
export async function configOutputs(root: URL): Promise<readonly (readonly [string, string])[]> {
  const schema = JSON.parse(readFileSync(new URL(SOURCE, root), 'utf8'))
  return [
    ['generated/types/config.ts', BANNER + (await typesOf(schema))],
    [
      'generated/config-schema.ts',
      `${BANNER}export const configSchema = ${JSON.stringify(schema, null, 2)} as const\n`,
    ],
    [
      'generated/config-validator.ts',
      `${BANNER}// @ts-nocheck\n${validatorModule('validateConfig', withoutWords(schema))}`,
    ],
  ]
}

/** The schema without what is only read by people: ajv would carry it into the validator. */
const withoutWords = (schema: object): object =>
  JSON.parse(
    JSON.stringify(schema, (key, value) =>
      (key === 'description' || key === 'title') && typeof value === 'string' ? undefined : value,
    ),
  )

/** Its definitions as those of an OpenAPI document, which is what there are types for. */
async function typesOf(schema: object): Promise<string> {
  const text = JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/')
  const { title, $defs } = JSON.parse(text)
  const document = {
    openapi: '3.1.0',
    info: { title, version: '1' },
    paths: {},
    components: { schemas: $defs },
  }
  return astToString(await openapiTS(document, { immutable: true }))
}
