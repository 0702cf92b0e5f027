import { STREAMS } from '../../arbitraries/account-ids.ts'
import type { Check } from '../../checks/check.ts'
import { ANSWERS, passiveChecks } from '../../checks/passive.ts'
import { type Exchange, isAnswered } from '../../model/exchange.ts'
import type { Failure } from '../../model/failure.ts'
import { type OperationId, operations } from '../../model/operation.ts'
import { isThrottled } from '../../targets/pacing/throttled.ts'
import type { OperationExchange } from '../case/case-context.ts'
import type { CaseOrigin } from '../case/case-origin.ts'
import { failure } from '../plan/suite.ts'

/** The requirement that later reads agree with the answers, by the part of its id after the operation. */
export const READ_BACK = 'behaviour/later-reads-agree'

/** How a passive requirement is decided: by each exchange, or by reading what was written. */
export type PassiveCheck = Check | typeof ANSWERS | typeof READ_BACK

/** What the exchanges of one operation showed of one passive requirement. */
export interface Observed {
  /** Exchanges that could have broken it. */
  readonly seen: number
  /** The first failure in plan order; those from properties of the operation itself come before all others. */
  readonly first?: { readonly failure: Failure; readonly origin: CaseOrigin }
}

const NOTHING: Observed = { seen: 0 }

/** Counts what every exchange of a run says about the passive requirements. */
export class PassiveTally {
  readonly #observed = new Map<OperationId, Map<string, Observed>>()

  observe(origin: CaseOrigin, exchanges: readonly OperationExchange[]): void {
    for (const { operation, exchange } of exchanges) this.#observe(origin, operation, exchange)
  }

  #observe(origin: CaseOrigin, operation: OperationId, exchange: Exchange): void {
    const observed = this.#observed.get(operation) ?? new Map<string, Observed>()
    this.#observed.set(operation, observed)
    for (const [requirement, check] of checksByRequirement) {
      if (!concerns(check, exchange, operation)) continue
      const { seen, first } = observed.get(requirement) ?? NOTHING
      const isEarliest = first && orderOf(first.origin, operation) <= orderOf(origin, operation)
      const found = isEarliest ? undefined : passiveFailure(exchange, check, operation)
      const next = found ? { failure: found, origin } : first
      observed.set(requirement, { seen: seen + 1, ...(next && { first: next }) })
    }
  }

  /** What was seen of a passive requirement, by the part of its id after the operation. */
  of(operation: OperationId, requirement: string): Observed {
    return this.#observed.get(operation)?.get(requirement) ?? NOTHING
  }
}

/** Whether another operation's property shows a failure depends on whether it is selected too, and it is harder to shrink. */
export const orderOf = (origin: CaseOrigin, operation: OperationId) =>
  origin.property + (origin.operation === operation ? 0 : STREAMS)

/** What a passive check finds wrong with an exchange. */
export function passiveFailure(
  exchange: Exchange,
  check: Check | typeof ANSWERS,
  operation: OperationId,
): Failure | undefined {
  if (!isAnswered(exchange)) {
    if (check !== ANSWERS) return undefined
    const { kind, detail } = exchange.noAnswer
    return failure({ identity: kind, expected: 'a complete HTTP answer', got: detail }, [exchange])
  }
  if (check === ANSWERS || !concerns(check, exchange, operation)) return undefined
  const complaint = check.mismatch(exchange.response, operations[operation], exchange.request)
  return complaint && failure(complaint, [exchange])
}

function concerns(check: Check | typeof ANSWERS, exchange: Exchange, operation: OperationId): boolean {
  // Throttling is no answer, except to checks of throttling itself.
  if (isThrottled(exchange) && (check === ANSWERS || !check.throttled)) return false
  if (check === ANSWERS) return true
  return isAnswered(exchange) && check.applies(exchange.response, operations[operation])
}

const checksByRequirement: ReadonlyMap<string, Check | typeof ANSWERS> = new Map<
  string,
  Check | typeof ANSWERS
>([[ANSWERS, ANSWERS], ...passiveChecks.map((check) => [check.requirement, check] as const)])

/** The check of a passive requirement, by the part of its id after the operation. */
export function passiveCheck(name: string): PassiveCheck | undefined {
  return name === READ_BACK ? READ_BACK : checksByRequirement.get(name)
}
