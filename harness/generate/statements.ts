import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Statement } from '../model/statement.ts'
import { type Document, fail } from './document.ts'
import type { Problem } from './problem.ts'
import { complaints } from './problem.ts'

/** One row of statements.yaml. */
interface StatementRow {
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

/** Holds statements.yaml against its schema, and each of its rows against the others. */
export function checkStatements(schema: object, document: Document): Problem[] {
  const validate = new Ajv2020({ allErrors: true, strictTypes: false }).compile(schema)
  const malformed = complaints(document, document.root, '', validate).map(named(document))
  if (malformed.length > 0) return malformed
  const { reasons, families, statements } = document.root as StatementDocument
  const problem = (pointer: string, message: string): Problem => ({ file: document.file, pointer, message })
  return [
    ...statements.flatMap((row, index) =>
      faultsOf(row, statements.slice(0, index), { reasons, families }).map((fault) =>
        problem(`/statements/${index}`, `"${row.id}" ${fault}`),
      ),
    ),
    ...Object.keys(reasons)
      .filter((reason) => statements.every(({ excluded }) => excluded !== reason))
      .map((reason) => problem(`/reasons/${reason}`, `no statement is excluded as "${reason}"; remove it`)),
  ]
}

function faultsOf(
  { id, requirement, excluded }: StatementRow,
  earlier: readonly StatementRow[],
  { reasons, families }: Pick<StatementDocument, 'reasons' | 'families'>,
): string[] {
  const faults: string[] = []
  if (!Object.hasOwn(families, familyOf(id))) {
    faults.push(`belongs to no family; use one of ${Object.keys(families).join(', ')}`)
  }
  if (earlier.some((row) => row.id === id)) faults.push('stands here twice; give one another id')
  if (requirement && excluded !== undefined)
    faults.push('has a requirement and is excluded; remove one of the two')
  if (!requirement && excluded === undefined) faults.push('has no fate; name its requirement, or exclude it')
  if (excluded !== undefined && !Object.hasOwn(reasons, excluded)) {
    const known = Object.keys(reasons).join(', ')
    faults.push(`is excluded as "${excluded}", which is none of the reasons; use one of ${known}`)
  }
  return faults
}

/** A row is found by its id sooner than by its number. */
const named =
  ({ root }: Document) =>
  (problem: Problem): Problem => {
    const [, index] = /^\/statements\/(\d+)/.exec(problem.pointer) ?? []
    const id = index === undefined ? undefined : (root as StatementDocument).statements[Number(index)]?.id
    return typeof id === 'string' ? { ...problem, message: `"${id}": ${problem.message}` } : problem
  }
