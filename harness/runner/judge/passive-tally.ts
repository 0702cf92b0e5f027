import { LANES } from '../../arbitraries/account-ids.ts'
import type { Check } from '../../checks/check.ts'
import { ANSWERS, passiveChecks } from '../../checks/passive.ts'
import { type Exchange, isAnswered } from '../../model/exchange.ts'
import type { Failure } from '../../model/failure.ts'
import { type OperationId, operations } from '../../model/operation.ts'
import { isThrottled } from '../../targets/pacing/throttled.ts'
import type { Source } from '../case/run-context.ts'
import { passiveFailure } from './passive-failure.ts'

export type PassiveCheck = Check | typeof ANSWERS

/** What the exchanges of one operation showed of one passive requirement. */
export interface Observed {
  /** Exchanges that could have broken it. */
  readonly looked: number
  /** The first failure in plan order; one that a property of the operation itself came upon is before all others. */
  readonly first?: { readonly failure: Failure; readonly origin: Source }
}

const NOTHING: Observed = { looked: 0 }

/** Counts what every exchange of a run says about the passive requirements. */
export class PassiveTally {
  readonly #observed = new Map<OperationId, Map<string, Observed>>()

  observe(operation: OperationId, exchange: Exchange, origin: Source): void {
    const observed = this.#observed.get(operation) ?? new Map<string, Observed>()
    this.#observed.set(operation, observed)
    for (const [requirement, check] of checksByRequirement) {
      if (!concerns(check, exchange, operation)) continue
      const { looked, first } = observed.get(requirement) ?? NOTHING
      const earliest = first && placeOf(first.origin, operation) <= placeOf(origin, operation)
      const failure = earliest ? undefined : passiveFailure(exchange, check, { operation })
      const next = failure ? { failure, origin } : first
      observed.set(requirement, { looked: looked + 1, ...(next && { first: next }) })
    }
  }

  /** What was seen of a passive requirement, by the part of its id after the operation. */
  of(operation: OperationId, requirement: string): Observed {
    return this.#observed.get(operation)?.get(requirement) ?? NOTHING
  }
}

/** What another operation's property came upon depends on whether that one is selected too, and is harder to shrink. */
const placeOf = (origin: Source, operation: OperationId) =>
  origin.property + (origin.operation === operation ? 0 : LANES)

function concerns(check: PassiveCheck, exchange: Exchange, operation: OperationId): boolean {
  // Throttling is no answer, but for what is asked of throttling itself.
  if (isThrottled(exchange) && (check === ANSWERS || !check.throttled)) return false
  if (check === ANSWERS) return true
  return isAnswered(exchange) && check.applies(exchange.response, operations[operation])
}

const checksByRequirement: ReadonlyMap<string, PassiveCheck> = new Map<string, PassiveCheck>([
  [ANSWERS, ANSWERS],
  ...passiveChecks.map((check) => [check.requirement, check] as const),
])

/** The check of a passive requirement, by the part of its id after the operation. */
export function passiveCheck(name: string): PassiveCheck | undefined {
  return checksByRequirement.get(name)
}
