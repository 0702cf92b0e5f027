import { errorType } from '../../model/error-type.ts'
import type { Answer } from '../../model/exchange.ts'

const THROTTLING = /^(Throttling|ThrottlingException|TooManyRequestsException|RequestLimitExceeded|SlowDown)$/

/** Why nothing can be said of what a throttling answer answers. */
export const THROTTLED = 'the target throttles every request'

/** Whether an answer only asks to come back later. */
export function isThrottled(answer: Answer): boolean {
  if (!('response' in answer)) return false
  const { status, headers } = answer.response
  if (status === 429) return true
  if (status === 503) return headers['retry-after'] !== undefined
  return status >= 400 && THROTTLING.test(errorType(answer.response) ?? '')
}
