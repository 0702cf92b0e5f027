import { EACH, LIMITS, type Schema } from '../model/schema.ts'
import { child, fail, isRecord, memberText, type Node, required } from './document.ts'

const KEPT = ['type', 'required', ...LIMITS, 'x-implies', 'x-failures', 'x-follows']
const INLINED = ['properties', 'items', 'x-accepted']
const ANNOTATIONS = ['description', 'title', 'example', 'examples', 'x-evidence']
const KNOWN = new Set<string>([...KEPT, ...INLINED, ...ANNOTATIONS])
const TYPES = ['object', 'array', 'string', 'boolean']

/**
 * The schema at a node with its references inlined and its annotations dropped. Stops at a keyword that the arbitraries
 * do not know: to draw values without it would silently test less than the spec says.
 */
export function inlineSchema(node: Node, around: readonly string[] = []): Schema {
  if (around.includes(node.pointer))
    fail(node, 'the schema contains itself, which no arbitrary can draw; unroll it')
  const within = [...around, node.pointer]
  for (const keyword of Object.keys(node.value)) {
    if (KNOWN.has(keyword)) continue
    fail(
      node,
      `the keyword "${keyword}" is not supported by harness/arbitraries; say it with another or add it there`,
    )
  }
  const { type } = node.value
  if (typeof type !== 'string' || !TYPES.includes(type))
    fail(node, `"type" must be one of ${TYPES.join(', ')}`)
  checkLimits(node)
  const kept = Object.fromEntries(
    KEPT.filter((keyword) => keyword in node.value).map((keyword) => [keyword, node.value[keyword]]),
  )
  const properties = node.value.properties
  return {
    ...(kept as unknown as Schema),
    ...(isRecord(node.value['x-accepted']) && { 'x-accepted': narrowing(node.value['x-accepted']) }),
    ...(isRecord(properties) && { properties: inlineMembers(node, Object.keys(properties), within) }),
    ...('items' in node.value && { items: inlineSchema(required(node, 'items'), within) }),
  }
}

/** The keywords that limit a number of items or characters, each with the one that it must not exceed. */
const LEAST_AND_MOST = { minItems: 'maxItems', minLength: 'maxLength' } as const

/** Stops at a limit that no value can keep, or that is none. */
function checkLimits(node: Node): void {
  const { value } = node
  for (const keyword of Object.entries(LEAST_AND_MOST).flat()) {
    if (!(keyword in value) || isCount(value[keyword])) continue
    fail(node, `"${keyword}" is ${JSON.stringify(value[keyword])}; it must be a whole number, 0 or more`)
  }
  const accepted = { ...value, ...(isRecord(value['x-accepted']) && value['x-accepted']) }
  for (const limits of [value, accepted]) checkRange(node, limits)
  if ('pattern' in value && !isPattern(value.pattern))
    fail(node, `"pattern" is ${JSON.stringify(value.pattern)}; it must be a regular expression`)
  for (const keyword of ['enum', 'required'])
    if (keyword in value && !isTexts(value[keyword])) fail(node, `"${keyword}" must be a list of texts`)
}

function checkRange(node: Node, limits: Node['value']): void {
  for (const [least, most] of Object.entries(LEAST_AND_MOST)) {
    const [from, to] = [limits[least], limits[most]]
    if (Number(from) > Number(to))
      fail(node, `"${least}" is ${from} and "${most}" is ${to}: no value has both; correct one`)
  }
}

const isCount = (value: unknown) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
const isTexts = (value: unknown) => Array.isArray(value) && value.every((each) => typeof each === 'string')

/** As validators compile it. */
function isPattern(value: unknown): boolean {
  if (typeof value !== 'string') return false
  try {
    new RegExp(value, 'u')
    return true
  } catch {
    return false
  }
}

function inlineMembers(
  node: Node,
  members: readonly string[],
  within: readonly string[],
): Record<string, Schema> {
  return Object.fromEntries(
    members.map((member) => [member, inlineSchema(required(node, 'properties', member), within)] as const),
  )
}

/** The reason and its source are for readers of the spec. */
function narrowing({ because: _, source: __, ...rest }: Readonly<Record<string, unknown>>) {
  return rest
}

/** What a request carries: labels of the path and the JSON body, as one object schema with the members `path` and `body`. */
export function inputSchema(pathItem: Node, operation: Node): Schema {
  const path = Object.fromEntries(
    labelsOf(pathItem).map((label) => [memberText(label, 'name'), inlineSchema(required(label, 'schema'))]),
  )
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

/** The parameters of a path, each with its reference followed. */
export function labelsOf(pathItem: Node): Node[] {
  const { parameters = [] } = pathItem.value
  if (!Array.isArray(parameters)) fail(pathItem, '"parameters" must be a list')
  const list = { ...pathItem, pointer: `${pathItem.pointer}/parameters`, value: { ...parameters } }
  return parameters.map((_, index) => {
    const label = required(list, String(index))
    return label.value.in === 'path' ? label : fail(label, 'only parameters in the path are supported')
  })
}

const bodyNode = (operation: Node): Node =>
  required(operation, 'requestBody', 'content', 'application/json', 'schema')

/** The schema node at a place of the input, for its evidence. */
export function inputNodeAt(
  pathItem: Node,
  operation: Node,
  [from, ...rest]: readonly string[],
): Node | undefined {
  if (from === 'path') {
    const label = labelsOf(pathItem).find(({ value }) => value.name === rest[0])
    return label && child(label, 'schema')
  }
  const steps = rest.flatMap((segment) => (segment === EACH ? ['items'] : ['properties', segment]))
  return child(bodyNode(operation), ...steps)
}
