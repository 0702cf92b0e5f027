import type { OperationId } from '../model/operation.ts'

/** One or more answers to come, with all that was left out filled in. */
export interface ScriptedOutcome {
  readonly operation: OperationId
  readonly outcome: string
  /** How many requests it answers; may be Infinity. */
  readonly times: number
  readonly body: Readonly<Record<string, unknown>>
  /** Whole seconds, for the errors that have the header. */
  readonly retryAfter: number
}

/** Whether an outcome is a 200; some accounts may have failed all the same. */
export const isSuccess = (outcome: string): boolean => outcome === 'success' || outcome === 'partialFailure'
