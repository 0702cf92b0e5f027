import { setTimeout as sleep } from 'node:timers/promises'
import { errorType } from '../model/error-type.ts'
import type { Answer, HttpRequest, HttpResponse } from '../model/exchange.ts'
import type { Target } from './target.ts'

const ATTEMPTS = 6
const LONGEST = 5_000

/** A target that is asked again as long as it throttles. */
export interface PacedTarget extends Omit<Target, 'send'> {
  /** `onThrottled` is told of answers that are not the last one. */
  readonly send: (request: HttpRequest, onThrottled?: (answer: Answer) => void) => Promise<Answer>
}

/** Waits out throttling, by Retry-After where it is sent: being throttled says nothing about the target's conformance. */
export function paced(target: Target, wait: (milliseconds: number) => Promise<unknown> = sleep): PacedTarget {
  return {
    ...target,
    send: async (request, onThrottled = () => {}) => {
      for (let attempt = 1; ; attempt++) {
        const answer = await target.send(request)
        if (!('response' in answer) || !isThrottled(answer) || attempt === ATTEMPTS) return answer
        onThrottled(answer)
        await wait(pause(answer.response, attempt))
      }
    },
  }
}

const THROTTLING = /^(Throttling|ThrottlingException|TooManyRequestsException|RequestLimitExceeded|SlowDown)$/

/** Whether an answer only asks to come back later. */
export function isThrottled(answer: Answer): boolean {
  if (!('response' in answer)) return false
  const { status, headers } = answer.response
  if (status === 429) return true
  if (status === 503) return headers['retry-after'] !== undefined
  return status >= 400 && THROTTLING.test(errorType(answer.response) ?? '')
}

/** The date form of Retry-After would need the target's clock; it is waited out like a header that is not there. */
function pause({ headers }: HttpResponse, attempt: number): number {
  const after = headers['retry-after'] ?? ''
  return Math.min(/^\d+$/.test(after) ? Number(after) * 1000 : 50 * 2 ** attempt, LONGEST)
}
