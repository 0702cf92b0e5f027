import type { Statement } from '../model/statement.ts'
import { type OperationTable, readOperations } from './operations.ts'
import type { Specs } from './read.ts'
import { type RequirementRow, requirementRows } from './requirements.ts'
import { statementsOf } from './statements.ts'

/** What the specs come to: operations, what is required of them, and the statements behind it. */
export interface SpecCatalogue {
  readonly operations: readonly OperationTable[]
  readonly requirements: readonly RequirementRow[]
  readonly statements: readonly Statement[]
}

export function catalogueOf({ services, protocol, statements }: Specs): SpecCatalogue {
  const read = services.flatMap(readOperations)
  const requirements = read.flatMap((operation) => requirementRows(operation, protocol))
  return {
    operations: read.map(({ table }) => table),
    requirements,
    statements: statementsOf(statements, {
      operations: read.map(idOf),
      requirements: requirements.map(idOf),
    }),
  }
}

const idOf = ({ id }: { readonly id: string }) => id
