import { Ajv2020 } from 'ajv/dist/2020.js'
import { complaints } from './complaints.ts'
import type { Document } from './document.ts'
import type { Problem } from './problem.ts'
import { familyOf, type StatementDocument, type StatementRow } from './statements.ts'

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
