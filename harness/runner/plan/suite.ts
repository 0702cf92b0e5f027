import { type Operation, type OperationId, operations } from '../../model/operation.ts'
import type { ServiceRules } from '../case/run-context.ts'
import type { Property } from './property.ts'

/** The properties of one operation. */
export interface Suite {
  readonly operation: Operation
  readonly properties: readonly Property[]
}

/** Everything the harness needs to know about services; the suites hand it in. */
export interface Catalogue extends ServiceRules {
  readonly suites: readonly Suite[]
}

/** The suite of an operation, from a function that makes its properties; it is called once, at import. */
export function defineSuite<Id extends OperationId>(
  id: Id,
  ask: (operation: Operation<Id>) => readonly Property[],
): Suite {
  const operation = operations[id]
  return { operation, properties: ask(operation) }
}
