import { readFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'
import { validatorModule } from './validators.ts'

/** The schema of the configuration for its readers at run time: its type, its validator and itself. */
export async function configModule(root: URL): Promise<string> {
  const schema = JSON.parse(readFileSync(new URL('specs/config.schema.json', root), 'utf8'))
  const { $defs } = JSON.parse(
    JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/'),
  ) as typeof schema
  const types = await openapiTS(
    {
      openapi: '3.1.0',
      info: { title: schema.title, version: '1' },
      paths: {},
      components: { schemas: $defs },
    },
    { immutable: true },
  )
  return `${astToString(types)}
export const configSchema = ${JSON.stringify(schema, null, 2)} as const

${validatorModule('validateConfig', schema)}`
}
