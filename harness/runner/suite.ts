import type { Blocked } from '../model/failure.ts'
import { type Operation, type OperationId, operations } from '../model/operation.ts'
import type { Property } from './property.ts'
import type { FixtureValue, Leaves } from './session.ts'
import type { World } from './world.ts'

/** What is asked of one operation. */
export interface Suite {
  readonly operation: Operation
  readonly properties: readonly Property[]
}

/** What must exist before an operation can accept anything: a value, or accounts to choose from. */
export interface Fixture {
  readonly name: string
  readonly kind: 'value' | 'accounts'
  /** Finds or makes it. */
  readonly provide: (world: World) => Promise<FixtureValue | Blocked>
}

/** What an accepted request leaves behind, and how it is taken away again. */
export interface Leaving extends Leaves {
  readonly remove: (world: World, accounts: readonly string[]) => Promise<void>
}

/** Everything the harness needs to know about services; the suites hand it in. */
export interface Catalogue {
  readonly suites: readonly Suite[]
  readonly fixtures: readonly Fixture[]
  readonly leavings: readonly Leaving[]
}

/** A suite as a value: the properties of one operation. */
export function defineSuite(id: OperationId, ask: (operation: Operation) => readonly Property[]): Suite {
  const operation = operations[id]
  return { operation, properties: ask(operation) }
}
