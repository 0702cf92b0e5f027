import { setTimeout as wait } from 'node:timers/promises'
import type { HttpResponse } from '../../model/exchange.ts'
import type { Middleware } from '../variations/variation.ts'
import { verified } from '../verified.ts'
import { refusal, withResponseHeader } from './answering.ts'
import type { Variants } from './variant.ts'

/** Correct servers that take their time, turn callers away for a while, or want to know who they are. */
export const paceVariants = {
  'slow-answers': {
    text: 'Answers take up to three milliseconds, so that some overtake others.',
    middleware: () => {
      let asked = 0
      return async (request, next) => {
        const response = await next(request)
        await wait((7 * ++asked) % 4)
        return response
      }
    },
  },
  'throttles-now-and-then': {
    text: 'Every fifth request is throttled before it has an effect, and answered when it comes again.',
    middleware: turningAway(5, () => refusal(429, 'ThrottlingException')),
  },
  'unavailable-now-and-then': {
    text: 'Every seventh request is turned away with 503 before it has an effect, and answered when it comes again.',
    middleware: turningAway(7, () => refusal(503, 'ServiceUnavailableException')),
  },
  'signature-required': {
    text: 'Only what is signed is answered.',
    signed: true,
    middleware: () => (request, next) => verified({ handle: next }).handle(request),
  },
} satisfies Variants

/**
 * Throttles one request of several, with Retry-After, and lets it pass the next time: where time stands still, all
 * come back at once, in step with the count.
 */
function turningAway(every: number, refuse: () => HttpResponse): () => Middleware {
  return () => {
    let asked = 0
    const away = new Set<string>()
    return async (request, next) => {
      const key = `${request.path} ${request.body}`
      if (away.delete(key) || ++asked % every > 0) return next(request)
      away.add(key)
      return withResponseHeader(refuse(), 'retry-after', () => '0')
    }
  }
}
