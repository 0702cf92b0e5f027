import type { RouteId } from '../emulator/routes.ts'

/** One or more answers to come, with all that was left out filled in. */
export interface ScriptedOutcome {
  readonly operation: RouteId
  readonly outcome: string
  /** How many requests it answers; may be Infinity. */
  readonly times: number
  readonly body: Readonly<Record<string, unknown>>
  /** Whole seconds, for the errors that have the header. */
  readonly retryAfter: number
  /** How many reads show what it associates as CREATED; may be Infinity. */
  readonly readsAsCreated: number
}

/** Whether an outcome is a 200; some accounts may have failed all the same. */
export const isSuccess = (outcome: string): boolean => outcome === 'success' || outcome === 'partialFailure'
