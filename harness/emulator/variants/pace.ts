import { setTimeout as wait } from 'node:timers/promises'
import { verified } from '../signature/verified.ts'
import { refusal, withHeader } from './answering.ts'
import type { Variants } from './variant.ts'

/** Turns a caller away, who may come again at once. */
const turnedAway = (status: number, type: string) =>
  withHeader(refusal(status, type), 'retry-after', () => '0')

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
      return async (request, next) =>
        ++asked % 5 === 0 ? turnedAway(429, 'ThrottlingException') : next(request)
    },
  },
  'unavailable-now-and-then': {
    text: 'Every seventh request is turned away with 503 before it has an effect, with Retry-After.',
    around: () => {
      let asked = 0
      return async (request, next) =>
        ++asked % 7 === 0 ? turnedAway(503, 'ServiceUnavailableException') : next(request)
    },
  },
  'signature-required': {
    text: 'Only what is signed is answered.',
    signed: true,
    around: () => (request, next) => verified({ handle: next }).handle(request),
  },
} satisfies Variants
