import { type Answer, errorType, type HttpResponse } from '../../model/exchange.ts'

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

/**
 * How many milliseconds an answer asks to wait, by the seconds or the date of Retry-After; undefined where it does not.
 * @param date the time of day, where the answer has none
 */
export function retryDelay({ headers }: HttpResponse, date: number): number | undefined {
  const after = headers['retry-after'] ?? ''
  if (/^\d+$/.test(after)) return Number(after) * 1_000
  const then = httpDate(after)
  // A date is one of the target's clock, which may be wrong.
  return then === undefined ? undefined : Math.max(0, then - (httpDate(headers.date) ?? date))
}

/** Milliseconds since 1970. Every server writes this form of RFC 9110, 5.6.7; Date.parse would take much else. */
function httpDate(text = ''): number | undefined {
  const time = /^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(time) ? undefined : time
}
