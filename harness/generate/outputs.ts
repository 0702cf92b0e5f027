import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'
import { nodeAt } from './document.ts'
import { readNeighbours, readOperations } from './operations.ts'
import type { Specs } from './read.ts'
import { requirementsOf } from './requirements.ts'
import { typesModule } from './types.ts'
import { validatorsModule } from './validators.ts'

/** The files of `generated/` by name, as they ought to be. */
export async function outputs(specs: Specs, root: URL): Promise<ReadonlyMap<string, string>> {
  const read = specs.services.flatMap(readOperations)
  const operations = read.map(({ table }) => table)
  const neighbours = Object.assign({}, ...specs.services.map(readNeighbours)) as object
  const requirements = read.flatMap((operation) => requirementsOf(operation, specs.protocol))
  const commonErrors = nodeAt(specs.protocol, '/commonErrors').value
  const header = banner(specs)
  return new Map([
    [
      'operations.ts',
      header +
        constant('operations', byId(operations)) +
        constant('neighbours', neighbours) +
        constant('commonErrors', commonErrors) +
        'export type OperationId = keyof typeof operations\n\n' +
        'export type NeighbourId = keyof typeof neighbours\n',
    ],
    [
      'requirements.ts',
      `${header + constant('requirements', byId(requirements))}export type RequirementId = keyof typeof requirements\n`,
    ],
    ['validators.ts', `${header}// @ts-nocheck\n${validatorsModule(operations)}`],
    ['types.ts', header + typesModule(read)],
    ['release.ts', header + constant('release', release(root))],
    ...operations.map(
      ({ id, input, output, errors }) =>
        [`schemas/${id}.json`, `${JSON.stringify({ input, output, errors }, null, 2)}\n`] as const,
    ),
    ...(await Promise.all(
      specs.services.map(
        async ({ file }) =>
          [
            `types/${file.replace(/^specs\/(.*)\.yaml$/, '$1')}.ts`,
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
function banner({ services, protocol }: Specs): string {
  const digest = createHash('sha256')
  for (const { root } of [...services, protocol]) digest.update(JSON.stringify(root))
  return `// Written by \`npm run generate\` from specs/ (sha256 ${digest.digest('hex').slice(0, 16)}). Do not edit.\n\n`
}

/** What identifies this release: reports carry it, and the seed of a default run is fixed by it. */
function release(root: URL) {
  const { name, version, muster } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))
  return { name, version, ...muster }
}
