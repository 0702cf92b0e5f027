import { SpecError } from './problem.ts'

/** A parsed YAML file. */
export interface Document {
  /** Path from the root of the repository. */
  readonly file: string
  readonly root: unknown
}

/** A node of a document and where it stands, references followed. */
export interface Node {
  readonly document: Document
  readonly pointer: string
  readonly value: Readonly<Record<string, unknown>>
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const escapePointer = (segment: string): string => segment.replaceAll('~', '~0').replaceAll('/', '~1')

const unescapePointer = (segment: string) => segment.replaceAll('~1', '/').replaceAll('~0', '~')

export function fail(node: Pick<Node, 'document' | 'pointer'>, message: string): never {
  throw new SpecError([{ file: node.document.file, pointer: node.pointer, message }])
}

/** The node at `pointer`; a `$ref` is followed, and members beside it win over those of its target (OpenAPI 3.1). */
export function nodeAt(document: Document, pointer: string): Node {
  const value = valueAt(document, pointer)
  if (!isRecord(value)) fail({ document, pointer }, 'an object was expected here; add it')
  return followed({ document, pointer, value })
}

const valueAt = ({ root }: Document, pointer: string) =>
  pointer
    .split('/')
    .slice(1)
    .map(unescapePointer)
    .reduce<unknown>((node, segment) => (isRecord(node) ? node[segment] : undefined), root)

function followed(node: Node, through: readonly string[] = []): Node {
  const { $ref, ...beside } = node.value
  if (typeof $ref !== 'string') return node
  if (!$ref.startsWith('#/')) fail(node, `"${$ref}" leaves the file; refer to "#/…" instead`)
  if (through.includes($ref)) fail(node, `"${$ref}" leads back to itself; say what it is`)
  const pointer = $ref.slice(1)
  const value = valueAt(node.document, pointer)
  if (!isRecord(value)) fail(node, `"${$ref}" leads nowhere; add it or correct the reference`)
  const target = followed({ document: node.document, pointer, value }, [...through, $ref])
  return { ...target, value: { ...target.value, ...beside } }
}

/** The child of a node, or undefined where the member is absent. */
export function child(node: Node, ...segments: readonly string[]): Node | undefined {
  const [first, ...rest] = segments
  if (first === undefined) return node
  const value = node.value[first]
  if (!isRecord(value)) return undefined
  const pointer = `${node.pointer}/${escapePointer(first)}`
  return child(followed({ document: node.document, pointer, value }), ...rest)
}

export function required(node: Node, ...segments: readonly string[]): Node {
  return child(node, ...segments) ?? fail(node, `"${segments.join('/')}" is missing; add it`)
}

export function memberText(node: Node, member: string): string {
  const value = node.value[member]
  return typeof value === 'string' ? value : fail(node, `"${member}" must be text`)
}
