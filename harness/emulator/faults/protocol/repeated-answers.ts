import type { HttpRequest } from '../../../model/exchange.ts'
import { faultRows } from '../fault.ts'
import { answers, bare, errors, headed } from './answer-changes.ts'
import { breaking } from './breaking.ts'

const ID = 'x-amzn-requestid'

const keyOf = ({ path, body }: HttpRequest) => `${path}${body}`

/** Mistakes that show where one answer is put next to another. */
export const repeatedAnswerFaults = faultRows({
  'answers-in-turns': breaking('protocol/errors-are-repeatable', {
    text: 'Every other error for the same request has another type.',
    kind: 'error-shape',
    also: [{ select: '*/**', why: 'Whatever reads the type of an error meets the other one.' }],
    around: () => {
      const asked = new Map<string, number>()
      return async (request, next) => {
        const times = asked.get(keyOf(request)) ?? 0
        asked.set(keyOf(request), times + 1)
        const response = await next(request)
        return response.status < 400 || times % 2 === 0
          ? response
          : headed('x-amzn-errortype', 'SerializationException2')(response)
      }
    },
  }),
  'answers-otherwise-at-the-third': breaking('protocol/errors-are-repeatable', {
    text: 'What was refused twice is refused with another status.',
    kind: 'status',
    also: [{ select: '*/**', why: 'Whatever is refused three times meets the other status.' }],
    around: () => {
      const refused = new Map<string, number>()
      return async (request, next) => {
        const response = await next(request)
        const times = (refused.get(keyOf(request)) ?? 0) + 1
        refused.set(keyOf(request), times)
        return response.status === 400 && times === 3 ? { ...response, status: 449 } : response
      }
    },
  }),
  'request-id-of-no-answer': breaking('protocol/request-id', {
    text: 'Answers have no request id.',
    kind: 'response-shape',
    also: [{ select: '*/protocol/request-id-is-unique', why: 'There is none to look at.' }],
    around: () => answers(bare(ID)),
  }),
  'request-id-of-all-answers': breaking('protocol/request-id-is-unique', {
    text: 'All answers have one request id.',
    kind: 'response-shape',
    around: () => answers(headed(ID, '1')),
  }),
  'request-id-of-all-errors': breaking('protocol/request-id-is-unique', {
    text: 'All errors have one request id.',
    kind: 'response-shape',
    around: () => errors(headed(ID, '1')),
  }),
  'request-id-from-a-clock': breaking('protocol/request-id-is-unique', {
    text: 'Two answers that follow each other have one request id.',
    kind: 'response-shape',
    around: () => {
      let asked = 0
      return answers((response) => headed(ID, `id-${Math.floor(asked++ / 2)}`)(response))
    },
  }),
})
