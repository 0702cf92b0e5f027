import type { Schema } from '../model/schema.ts'
import { type Document, fail, isRecord, memberText, type Node, nodeAt, required } from './document.ts'
import { inlineSchema, inputSchema, labelsOf } from './input-schema.ts'

/** An operation as it stands in a service document, with the nodes that requirements are read from. */
export interface ReadOperation {
  readonly id: string
  readonly service: Node
  readonly pathItem: Node
  readonly node: Node
  readonly table: OperationTable
}

/** What `generated/operations.ts` says of an operation; `harness/model/operation.ts` types the same shape. */
export interface OperationTable {
  readonly id: string
  readonly service: string
  readonly name: string
  readonly method: string
  readonly path: string
  readonly effect: string
  readonly page: string
  readonly input: Schema
  readonly output: Schema
  readonly errors: Readonly<
    Record<string, { readonly status: number; readonly body: Schema; readonly retryAfter: boolean }>
  >
  readonly answers: unknown
  readonly example: { readonly input: unknown; readonly outputs: unknown; readonly errors: unknown }
}

export function readOperations(document: Document): ReadOperation[] {
  const root = nodeAt(document, '')
  const service = required(root, 'x-service')
  return Object.keys(required(root, 'paths').value).flatMap((path) => {
    const pathItem = required(root, 'paths', path)
    return ['get', 'post', 'put', 'patch', 'delete']
      .filter((method) => method in pathItem.value)
      .map((method) => readOperation(service, path, pathItem, method))
  })
}

function readOperation(service: Node, path: string, pathItem: Node, method: string): ReadOperation {
  const node = required(pathItem, method)
  const id = `${memberText(service, 'id')}.${memberText(node, 'operationId')}`
  const success = required(node, 'responses', '200')
  const table: OperationTable = {
    id,
    service: memberText(service, 'id'),
    name: memberText(node, 'operationId'),
    method: method.toUpperCase(),
    path,
    effect: memberText(node, 'x-effect'),
    page: memberText(required(node, 'externalDocs'), 'url'),
    input: inputSchema(pathItem, node),
    output: inlineSchema(required(success, 'content', 'application/json', 'schema')),
    errors: readErrors(node),
    answers: service.value.answers,
    example: {
      input: {
        ...pathExample(pathItem),
        body: required(node, 'requestBody', 'content', 'application/json').value.example,
      },
      outputs: examples(required(success, 'content', 'application/json', 'examples')),
      errors: errorExamples(node),
    },
  }
  return { id, service, pathItem, node, table }
}

function readErrors(operation: Node): OperationTable['errors'] {
  return Object.fromEntries(
    errorResponses(operation).map(({ status, name, response }) => {
      const body = inlineSchema(required(response, 'content', 'application/json', 'schema'))
      const headers = response.value.headers
      return [name, { status, body, retryAfter: isRecord(headers) && 'Retry-After' in headers }]
    }),
  )
}

const errorExamples = (operation: Node) =>
  Object.fromEntries(
    errorResponses(operation).map(({ name, response }) => [
      name,
      required(response, 'content', 'application/json', 'example').value,
    ]),
  )

/** An error is named after its response component; its status is the key it stands under. */
function errorResponses(operation: Node) {
  const responses = required(operation, 'responses')
  return Object.keys(responses.value)
    .filter((status) => status !== '200')
    .map((status) => {
      const response = required(responses, status)
      if (!response.pointer.startsWith('/components/responses/')) {
        fail(response, 'an error must refer to #/components/responses/<name of the error>')
      }
      return { status: Number(status), name: response.pointer.split('/').at(-1) ?? '', response }
    })
}

function pathExample(pathItem: Node) {
  const labels = labelsOf(pathItem).map((label) => [memberText(label, 'name'), label.value.example])
  return labels.length > 0 ? { path: Object.fromEntries(labels) } : {}
}

const examples = (node: Node) =>
  Object.fromEntries(Object.keys(node.value).map((name) => [name, required(node, name).value.value]))

/** The supporting operations that a service document names, by id. */
export function readSupportingOperations(document: Document): Record<string, unknown> {
  const service = required(nodeAt(document, ''), 'x-service')
  const id = memberText(service, 'id')
  const supporting = required(service, 'supportingOperations')
  const judged = new Set(readOperations(document).map(({ table }) => table.name))
  return Object.fromEntries(
    Object.entries(supporting.value).map(([name, route]) => {
      if (judged.has(name)) {
        fail(supporting, `"${name}" is an operation of this document, and callable as such; remove it here`)
      }
      return [`${id}.${name}`, { id: `${id}.${name}`, service: id, name, ...(route as object) }]
    }),
  )
}
