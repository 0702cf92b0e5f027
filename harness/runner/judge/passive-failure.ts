import type { Check } from '../../checks/check.ts'
import { ANSWERS } from '../../checks/passive.ts'
import { type Exchange, isAnswered } from '../../model/exchange.ts'
import type { Failure } from '../../model/failure.ts'
import { operations } from '../../model/operation.ts'
import { isThrottled } from '../../targets/pacing/throttled.ts'
import type { CaseContext } from '../case/case-context.ts'
import { failure } from '../plan/property.ts'

/** What a passive check finds wrong with an exchange. */
export function passiveFailure(
  exchange: Exchange,
  check: Check | typeof ANSWERS,
  { operation }: Pick<CaseContext, 'operation'>,
): Failure | undefined {
  if (operation === '') return undefined
  if (!isAnswered(exchange)) {
    if (check !== ANSWERS) return undefined
    const { kind, detail } = exchange.noAnswer
    return failure({ identity: kind, expected: 'a complete HTTP answer', got: detail }, [exchange])
  }
  if (check === ANSWERS || (isThrottled(exchange) && !check.throttled)) return undefined
  const { response } = exchange
  if (!check.applies(response, operations[operation])) return undefined
  const complaint = check.complaint(response, operations[operation])
  return complaint && failure(complaint, [exchange])
}
