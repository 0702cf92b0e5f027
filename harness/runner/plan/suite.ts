import { type Operation, type OperationId, operations } from '../../model/operation.ts'
import type { Kit } from '../case/run-context.ts'
import type { Property } from './property.ts'

/** What is asked of one operation. */
export interface Suite {
  readonly operation: Operation
  readonly properties: readonly Property[]
}

/** Everything the harness needs to know about services; the suites hand it in. */
export interface Catalogue extends Kit {
  readonly suites: readonly Suite[]
}

/** A suite as a value: the properties of one operation. */
export function defineSuite(id: OperationId, ask: (operation: Operation) => readonly Property[]): Suite {
  const operation = operations[id]
  return { operation, properties: ask(operation) }
}
