import { constraintId, constraintsOf, memberName, type SchemaConstraint } from './constraints.ts'
import { type Document, fail, isRecord, type Node, nodeAt } from './document.ts'
import { checkFormerIds } from './frozen.ts'
import { inputNodeAt } from './input-schema.ts'
import type { ReadOperation } from './operations.ts'

interface Row extends Readonly<Record<string, unknown>> {
  /** Ids that it had before; of the operation in the specs, whole when generated. */
  readonly formerly?: readonly string[]
}

/** One row of `generated/requirements.ts`; `harness/model/requirement.ts` types the same shape. */
export interface RequirementRow extends Row {
  readonly id: string
  readonly since?: string
}

/** All requirements of an operation: derived from its schema, declared beside it, inherited from the protocol. */
export function requirementRows(operation: ReadOperation, protocol: Document): RequirementRow[] {
  const declared = declaredRows(operation)
  const derived = constraintsOf(operation.table.input).map((constraint) =>
    derivedRow(operation, constraint, protocol),
  )
  const inherited = protocolRows(operation, protocol)
  const known = [...derived, ...inherited]
  const overridden = known.map((row) => ({ ...row, ...declared.find(({ id }) => id === row.id) }))
  const added = declared.filter(({ id }) => !known.some((row) => row.id === id))
  const rows = [...overridden, ...added].map((row) => complete(operation, row))
  checkFormerIds(operation, rows)
  return rows
}

const rowsOf = (node: Node): readonly Row[] =>
  Array.isArray(node.value['x-requirements']) ? node.value['x-requirements'] : []

const qualified = (operation: ReadOperation, row: Row): RequirementRow => ({
  ...row,
  id: `${operation.id}/${row.id}`,
  ...(row.formerly && { formerly: row.formerly.map((old) => `${operation.id}/${old}`) }),
})

function declaredRows(operation: ReadOperation): RequirementRow[] {
  const rows = rowsOf(operation.node).map((row) => qualified(operation, row))
  const repeated = rows.find(({ id }, index) => rows.findIndex((row) => row.id === id) !== index)
  if (repeated) fail(operation.node, `x-requirements has "${repeated.id}" twice; rename or merge one`)
  return rows
}

function derivedRow(
  operation: ReadOperation,
  constraint: SchemaConstraint,
  protocol: Document,
): RequirementRow {
  const rules = nodeAt(protocol, '/constraints')
  const last = constraint.place.at(-1)
  const rule = rules.value[`${last}/${constraint.keyword}`] ?? rules.value[constraint.keyword]
  if (!isRecord(rule)) fail(rules, `there is no rule for "${constraint.keyword}"; add one`)
  const node = inputNodeAt(operation.pathItem, operation.node, evidencePlace(constraint))
  const evidence = rule.evidence ?? (node && stated(node, constraint.keyword))
  if (!evidence) {
    fail(
      node ?? operation.node,
      `"${constraint.keyword}" has no x-evidence; cite the page or the model, or drop it`,
    )
  }
  return {
    id: `${operation.id}/${constraintId(constraint)}`,
    level: rule.level,
    category: 'constraints',
    text: capitalised(
      String(rule.text)
        .replace('{member}', () => memberName(constraint.place))
        .replace('{limit}', () => constraint.limit),
    ),
    evidence,
    // The limits are judged from both sides, so accepted requests are sent for them too.
    effect: /^(min|max)/.test(constraint.keyword) ? operation.table.effect : 'reject',
    answer: rule.answer,
    constraint: { place: constraint.place, keyword: constraint.keyword },
  }
}

// That a member is required is said by the object that holds it.
const evidencePlace = ({ place, keyword }: SchemaConstraint) =>
  keyword === 'required' ? place.slice(0, -1) : place

function stated(node: Node, keyword: string): readonly Row[] | undefined {
  const rows = node.value['x-evidence']
  if (!Array.isArray(rows)) return undefined
  const matching = (rows as Row[]).filter((row) => (row.for as string[]).includes(keyword))
  return matching.length > 0 ? matching.map(({ for: _, ...evidence }) => evidence) : undefined
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function protocolRows(operation: ReadOperation, protocol: Document): RequirementRow[] {
  const rows = nodeAt(protocol, '').value.requirements as readonly Row[]
  return rows
    .filter((row) => applies(String(row.when), operation))
    .map(({ when: _, ...row }) => qualified(operation, row))
}

function applies(when: string, { table }: ReadOperation): boolean {
  const lists = Object.values(table.input.properties?.body?.properties ?? {}).filter(
    ({ type }) => type === 'array',
  )
  switch (when) {
    case 'path-label':
      return table.input.properties?.path !== undefined
    case 'list':
      return lists.length > 0
    case 'list-of-objects':
      return lists.some(({ items }) => items?.type === 'object')
    default:
      return true
  }
}

/** Fills in what a row may leave out, and resolves the names of answers to sets. */
function complete(operation: ReadOperation, row: RequirementRow): RequirementRow {
  for (const member of ['level', 'category', 'text', 'evidence']) {
    if (!(member in row)) {
      fail(operation.node, `"${row.id}" overrides no other requirement, so it needs "${member}"; add it`)
    }
  }
  const answers = operation.table.answers as Readonly<Record<string, unknown>>
  const { answer, id, ...rest } = row
  return {
    id,
    operation: operation.id,
    effect: operation.table.effect,
    ...rest,
    ...(answer !== undefined && { answer: typeof answer === 'string' ? answers[answer] : answer }),
  }
}
