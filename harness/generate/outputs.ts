import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'
import { catalogueOf } from './catalogue.ts'
import { type Document, nodeAt } from './document.ts'
import { checkSince } from './frozen.ts'
import { readOperations, readSupportingOperations } from './operations.ts'
import type { Specs } from './read.ts'
import type { StatementDocument } from './statements.ts'
import { traceabilityPage } from './traceability.ts'
import { typesModule } from './types.ts'
import { validatorModule, validatorsModule } from './validators.ts'

/** What is written from the specs, by path from the root of the repository: all of `generated/`, and pages of `docs/`. */
export async function outputs(specs: Specs, root: URL): Promise<ReadonlyMap<string, string>> {
  const { services, protocol } = specs
  const catalogue = catalogueOf(specs)
  const { operations, requirements, statements } = catalogue
  const released = release(root)
  checkSince(requirements, released.catalogue)
  const supportingOperations = Object.assign({}, ...services.map(readSupportingOperations)) as object
  const commonErrors = nodeAt(protocol, '/commonErrors').value
  const { reasons } = specs.statements.root as StatementDocument
  const header = banner([...services, protocol])
  return new Map([
    [
      'generated/operations.ts',
      header +
        constant('operations', byId(operations)) +
        constant('supportingOperations', supportingOperations) +
        constant('commonErrors', commonErrors) +
        'export type OperationId = keyof typeof operations\n\n' +
        'export type SupportingId = keyof typeof supportingOperations\n',
    ],
    [
      'generated/requirements.ts',
      `${header + constant('requirements', byId(requirements))}export type RequirementId = keyof typeof requirements\n`,
    ],
    ['generated/validators.ts', `${header}// @ts-nocheck\n${validatorsModule(operations)}`],
    [
      'generated/statements.ts',
      banner([...services, protocol, specs.statements]) +
        constant('statements', statements) +
        constant('reasons', reasons),
    ],
    ['generated/types.ts', header + typesModule(services.flatMap(readOperations))],
    ['generated/release.ts', header + constant('release', released)],
    ...(await configOutputs(root)),
    ['docs/traceability.md', traceabilityPage(specs.statements, catalogue)],
    ...operations.map(
      ({ id, input, output, errors }) =>
        [`generated/schemas/${id}.json`, `${JSON.stringify({ input, output, errors }, null, 2)}\n`] as const,
    ),
    ...(await Promise.all(
      services.map(
        async ({ file }) =>
          [
            `generated/types/${file.replace(/^specs\/(.*)\.yaml$/, '$1')}.ts`,
            header + astToString(await openapiTS(new URL(file, root), { immutable: true })),
          ] as const,
      ),
    )),
  ])
}

const byId = <T extends { readonly id: string }>(rows: readonly T[]) =>
  Object.fromEntries(rows.map((row) => [row.id, row]))

const constant = (name: string, value: unknown) =>
  `export const ${name} = ${JSON.stringify(value, null, 2)} as const\n\n`

/** Names the command and the state of the specs, so that a diff of generated files explains itself. */
function banner(documents: readonly Document[]): string {
  const digest = createHash('sha256')
  for (const { root } of documents) digest.update(JSON.stringify(root))
  return `// Written by \`npm run generate\` from specs/ (sha256 ${digest.digest('hex').slice(0, 16)}). Do not edit.\n\n`
}

/** What identifies this release: reports carry it, and the seed of a default run is fixed by it. */
function release(root: URL) {
  const { name, version, muster } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))
  return { name, version, ...muster }
}

const SOURCE = 'specs/config.schema.json'
const BANNER = `// Written by \`npm run generate\` from ${SOURCE}. Do not edit.\n\n`

/** What is made of the schema of the configuration, by path: its types, its validator and itself as a module. */
async function configOutputs(root: URL): Promise<readonly (readonly [string, string])[]> {
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
