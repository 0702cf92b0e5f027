import type { OperationId } from '../model/operation.ts'
import { isSuccess, type ScriptedOutcome } from './scripted-outcome.ts'

/** The answers to come, first in, first out for each operation. */
export interface Script {
  readonly add: (outcomes: readonly ScriptedOutcome[]) => void
  /** Takes the next answer of an operation; a success waits for a request that deserves one. */
  readonly next: (operation: OperationId, isValid: boolean) => ScriptedOutcome | undefined
}

export function createScript(): Script {
  const queues = new Map<OperationId, { readonly outcome: ScriptedOutcome; left: number }[]>()
  return {
    add: (outcomes) => {
      for (const outcome of outcomes) {
        const queue = queues.get(outcome.operation) ?? []
        queues.set(outcome.operation, [...queue, { outcome, left: outcome.times }])
      }
    },
    next: (operation, isValid) => {
      const queue = queues.get(operation) ?? []
      const [first] = queue
      if (!first || (isSuccess(first.outcome.outcome) && !isValid)) return undefined
      first.left -= 1
      if (first.left === 0) queue.shift()
      return first.outcome
    },
  }
}
