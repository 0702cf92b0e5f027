import type { Statement } from '../model/statement.ts'
import { type Document, fail } from './document.ts'

/** One row of statements.yaml. */
export interface StatementRow {
  readonly id: string
  readonly operations: 'all' | readonly string[]
  readonly text: string
  readonly requirement?: readonly string[]
  readonly excluded?: string
  readonly because?: string
}

/** What statements.schema.json describes. */
export interface StatementDocument {
  readonly reasons: Readonly<Record<string, string>>
  readonly families: Readonly<Record<string, string>>
  readonly statements: readonly StatementRow[]
  readonly unstated: readonly { readonly requirement: readonly string[]; readonly because: string }[]
}

/** All ids that there are. */
export interface KnownIds {
  readonly operations: readonly string[]
  readonly requirements: readonly string[]
}

/** The statements with the ids of their operations and requirements; the document was checked before. */
export function statementsOf(document: Document, known: KnownIds): Statement[] {
  const { statements } = document.root as StatementDocument
  const stated = new Set<string>()
  return statements.map(({ requirement = [], ...row }, index) => {
    const operations = operationsOf(row, known, { document, pointer: `/statements/${index}/operations` })
    const requirements = requirement.flatMap((name) => idsOf(name, operations, known))
    const isNew = requirements.some((id) => !stated.has(id))
    for (const id of requirements) stated.add(id)
    const fate = row.excluded !== undefined ? 'excluded' : isNew ? 'required' : 'merged'
    return { ...row, operations, fate, requirements }
  })
}

function operationsOf(
  { id, operations }: StatementRow,
  known: KnownIds,
  at: Parameters<typeof fail>[0],
): readonly string[] {
  if (operations === 'all') return known.operations
  return operations.map((name) => {
    const found = known.operations.find((operation) => nameOf(operation) === name)
    const names = known.operations.map(nameOf).join(', ')
    return found ?? fail(at, `"${id}" is about "${name}", which no spec has; use one of ${names}`)
  })
}

const nameOf = (operation: string) => operation.slice(operation.indexOf('.') + 1)

/** A full id is one; a name holds for the operations that have it, and where none has, it is kept for a test to find. */
function idsOf(name: string, operations: readonly string[], known: KnownIds): readonly string[] {
  if (known.operations.some((operation) => name.startsWith(`${operation}/`))) return [name]
  const ids = operations.map((operation) => `${operation}/${name}`)
  const there = ids.filter((id) => known.requirements.includes(id))
  return there.length > 0 ? there : ids
}

/** What an id begins with: `GD-CM` of `GD-CM-006`. */
export const familyOf = (id: string): string => id.slice(0, id.lastIndexOf('-'))
