import { memberText } from './document.ts'
import type { ReadOperation } from './operations.ts'

/**
 * `generated/types.ts`, published as `pass-muster/types`: names by operation id what openapi-typescript makes of the
 * service documents. It says nothing of its own, so it cannot disagree with them.
 */
export function typesModule(operations: readonly ReadOperation[]): string {
  const services = [...new Set(operations.map(({ table }) => table.service))]
  return [
    ...services.map((service) => `import type * as ${service} from './types/${service}.ts'`),
    '',
    '/** The service documents as openapi-typescript renders them: `paths`, `components`, `operations`. */',
    `export type { ${services.join(', ')} }`,
    '',
    '/** What a request of each operation carries and what may answer it, as JSON on the wire. */',
    'export interface Operations {',
    ...operations.flatMap(entry),
    '}',
    '',
    ALIASES,
  ].join('\n')
}

function entry({ node, pathItem, table }: ReadOperation): readonly string[] {
  const { id, service, name, method, path, page, errors } = table
  const operation = `${service}.operations['${name}']`
  const labelled = 'parameters' in pathItem.value
  return [
    '  /**',
    `   * ${memberText(node, 'summary')}: \`${method} ${path}\``,
    '   *',
    `   * @see ${page}`,
    '   */',
    `  readonly '${id}': {`,
    '    readonly input: {',
    ...(labelled ? [`      readonly path: ${operation}['parameters']['path']`] : []),
    `      readonly body: Json<${operation}['requestBody']>`,
    '    }',
    `    readonly output: Json<${operation}['responses'][200]>`,
    '    readonly errors: {',
    ...Object.entries(errors).map(
      ([error, { status }]) =>
        `      readonly ${error}: DocumentedError<${status}, Json<${service}.components['responses']['${error}']>>`,
    ),
    '    }',
    '  }',
  ]
}

const ALIASES = `type Json<Message extends { readonly content: { readonly 'application/json': unknown } }> =
  Message['content']['application/json']

interface DocumentedError<Status extends number, Body> {
  readonly status: Status
  readonly body: Body
}

/** The service that a request is signed for, a dot, and the name of the operation. */
export type OperationId = keyof Operations

/** The values of a request: \`body\`, and \`path\` where the path has labels. */
export type Input<Id extends OperationId = OperationId> = Operations[Id]['input']

/** The body of a 200. */
export type Output<Id extends OperationId = OperationId> = Operations[Id]['output']

/** The error types that the reference documents for an operation. */
export type ErrorName<Id extends OperationId = OperationId> = {
  [Each in Id]: keyof Operations[Each]['errors'] & string
}[Id]

/** The body of an error; without a name, of any that the operation documents. */
export type ErrorBody<Id extends OperationId = OperationId, Name extends ErrorName<Id> = ErrorName<Id>> =
  ErrorOf<Id, Name>['body']

/** The HTTP status of an error; without a name, of any that the operation documents. */
export type ErrorStatus<Id extends OperationId = OperationId, Name extends ErrorName<Id> = ErrorName<Id>> =
  ErrorOf<Id, Name>['status']

type ErrorOf<Id extends OperationId, Name> = Extract<
  { [Each in Id]: Operations[Each]['errors'][Name & keyof Operations[Each]['errors']] }[Id],
  DocumentedError<number, unknown>
>
`
