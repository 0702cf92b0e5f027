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

/** The answers to come, first in, first out for each operation. */
export interface Script {
  readonly add: (outcomes: readonly ScriptedOutcome[]) => void
  /** Takes the next answer of an operation; a success waits for a request that deserves one. */
  readonly next: (operation: RouteId, isValid: boolean) => ScriptedOutcome | undefined
  /** What no request has used yet, each with how many times; what goes on for ever is used once it has answered. */
  readonly unused: () => readonly ScriptedOutcome[]
}

interface Queued {
  readonly outcome: ScriptedOutcome
  readonly used: number
}

export function createScript(): Script {
  const queues = new Map<RouteId, readonly Queued[]>()
  return {
    add: (outcomes) => {
      for (const outcome of outcomes) {
        queues.set(outcome.operation, [...(queues.get(outcome.operation) ?? []), { outcome, used: 0 }])
      }
    },
    next: (operation, isValid) => {
      const [first, ...rest] = queues.get(operation) ?? []
      if (!first || (isSuccess(first.outcome.outcome) && !isValid)) return undefined
      const { outcome } = first
      const used = first.used + 1
      queues.set(operation, used === outcome.times ? rest : [{ outcome, used }, ...rest])
      return outcome
    },
    unused: () =>
      [...queues.values()]
        .flat()
        .filter(({ outcome, used }) => used === 0 || Number.isFinite(outcome.times))
        .map(({ outcome, used }) => ({ ...outcome, times: outcome.times - used })),
  }
}
