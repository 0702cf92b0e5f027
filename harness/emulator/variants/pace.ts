import { setTimeout as wait } from 'node:timers/promises'
import type { HttpResponse } from '../../model/exchange.ts'
import { verified } from '../signature/verified.ts'
import type { Variants } from './variant.ts'

const THROTTLED: HttpResponse = {
  status: 429,
  headers: {
    'content-type': 'application/json',
    'x-amzn-errortype': 'ThrottlingException',
    'retry-after': '0',
  },
  body: '{"message":"Slow down."}',
}

/** Correct servers that take their time, turn callers away for a while, or want to know who they are. */
export const paceVariants = {
  'slow-answers': {
    text: 'Answers take up to three milliseconds, so that some overtake others.',
    around: () => {
      let asked = 0
      return async (request, next) => {
        const response = await next(request)
        await wait((7 * ++asked) % 4)
        return response
      }
    },
  },
  'throttles-now-and-then': {
    text: 'Every fifth request is throttled before it has an effect, with Retry-After.',
    around: () => {
      let asked = 0
      return async (request, next) => (++asked % 5 === 0 ? THROTTLED : next(request))
    },
  },
  'unavailable-now-and-then': {
    text: 'Every seventh request is turned away with 503 before it has an effect, with Retry-After.',
    around: () => {
      let asked = 0
      return async (request, next) =>
        ++asked % 7 === 0
          ? {
              ...THROTTLED,
              status: 503,
              headers: { ...THROTTLED.headers, 'x-amzn-errortype': 'ServiceUnavailableException' },
            }
          : next(request)
    },
  },
  'signature-required': {
    text: 'Only what is signed is answered.',
    signed: true,
    around: () => (request, next) => verified({ handle: next }).handle(request),
  },
} satisfies Variants
