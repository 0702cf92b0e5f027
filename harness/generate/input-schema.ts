import { LIMITS, type Schema } from '../model/schema.ts'
import { child, fail, isRecord, type Node, required } from './document.ts'

const STRUCTURE = ['type', 'properties', 'required', 'items', 'x-accepted', 'x-implies']
const ANNOTATIONS = ['description', 'title', 'example', 'examples', 'x-evidence']
const KNOWN = new Set<string>([...STRUCTURE, ...LIMITS, ...ANNOTATIONS])
const TYPES = ['object', 'array', 'string', 'boolean']

/**
 * The schema at a node with its references inlined and its annotations dropped. Stops at a keyword that the arbitraries
 * do not know: to draw values without it would silently test less than the spec says.
 */
export function inlineSchema(node: Node): Schema {
  for (const keyword of Object.keys(node.value)) {
    if (KNOWN.has(keyword)) continue
    fail(node, `the keyword "${keyword}" is not supported by harness/arbitraries; say it with another or add it there`)
  }
  const { type } = node.value
  if (typeof type !== 'string' || !TYPES.includes(type)) fail(node, `"type" must be one of ${TYPES.join(', ')}`)
  const kept = Object.fromEntries(
    ['type', 'required', ...LIMITS, 'x-implies']
      .filter((keyword) => keyword in node.value)
      .map((keyword) => [keyword, node.value[keyword]]),
  )
  const properties = node.value.properties
  return {
    ...kept,
    ...(isRecord(node.value['x-accepted']) && { 'x-accepted': narrowing(node.value['x-accepted']) }),
    ...(isRecord(properties) && { properties: inlineMembers(node, Object.keys(properties)) }),
    ...('items' in node.value && { items: inlineSchema(required(node, 'items')) }),
  } as Schema
}

function inlineMembers(node: Node, members: readonly string[]): Record<string, Schema> {
  return Object.fromEntries(
    members.map((member) => [member, inlineSchema(required(node, 'properties', member))] as const),
  )
}

/** The reason and its source are for readers of the spec. */
function narrowing({ because: _, source: __, ...rest }: Readonly<Record<string, unknown>>) {
  return rest
}

/** What a request carries: labels of the path and the JSON body, as one object schema with the members `path` and `body`. */
export function inputSchema(pathItem: Node, operation: Node): Schema {
  const parameters = pathItem.value.parameters
  const path = Array.isArray(parameters)
    ? Object.fromEntries(parameters.map((_, index) => pathParameter(pathItem, index)))
    : {}
  const body = inlineSchema(bodyNode(operation))
  return {
    type: 'object',
    properties: {
      ...(Object.keys(path).length > 0 && {
        path: { type: 'object', properties: path, required: Object.keys(path) },
      }),
      body,
    },
    required: [...(Object.keys(path).length > 0 ? ['path'] : []), 'body'],
  }
}

function pathParameter(pathItem: Node, index: number): readonly [string, Schema] {
  const list = pathItem.value.parameters as readonly unknown[]
  const item = { ...pathItem, value: { item: list[index] } }
  const parameter = required(item, 'item')
  if (parameter.value.in !== 'path') fail(parameter, 'only parameters in the path are supported')
  return [String(parameter.value.name), inlineSchema(required(parameter, 'schema'))]
}

export const bodyNode = (operation: Node): Node =>
  required(operation, 'requestBody', 'content', 'application/json', 'schema')

/** The schema node at a place of the input, for its evidence. */
export function inputNodeAt(pathItem: Node, operation: Node, place: readonly string[]): Node | undefined {
  const [from, ...rest] = place
  if (from === 'body') {
    return rest.reduce<Node | undefined>(
      (node, segment) =>
        node && (segment === 'each' ? child(node, 'items') : child(node, 'properties', segment)),
      bodyNode(operation),
    )
  }
  const parameters = pathItem.value.parameters as readonly unknown[]
  for (const item of parameters) {
    const parameter = child({ ...pathItem, value: { item } }, 'item')
    if (parameter?.value.name === rest[0]) return child(parameter, 'schema')
  }
  return undefined
}
