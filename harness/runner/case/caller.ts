import type { Exchange } from '../../model/exchange.ts'
import type { Input, OperationId, SupportingId } from '../../model/operation.ts'

/** A call that was made: the input with its placeholders filled in, and what came of it. */
export interface Call {
  readonly input: Input
  readonly exchange: Exchange
}

/** What fixtures need of a run: fresh accounts, and operations to call. */
export interface Caller {
  readonly call: (id: OperationId | SupportingId, input: Input) => Promise<Call>
  /** An account that no other request of the run has. */
  readonly account: () => string
  /** How many accounts a fixture may make: few on a real account. */
  readonly most: number
  /** The value of a fixture, or undefined where it could not be provided. */
  readonly fixture: (name: string) => string | undefined
}
