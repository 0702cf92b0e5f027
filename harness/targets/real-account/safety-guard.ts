import { type Answer, blocked, type HttpRequest } from '../../model/exchange.ts'
import type { PacedTarget } from '../pacing/paced.ts'
import { type Rules, withheld } from './blocked.ts'
import type { Detected } from './real-account.ts'

/** Sent before anything that might do harm, where nothing else was answered yet: its answer shows who is there. */
const HELLO: HttpRequest = { method: 'GET', path: '/', headers: {} }

/**
 * The one safety guard: a real account is sent nothing that `rules` do not allow. The first answer may show that a target
 * is one, so until then a request waits for the answer to another that could do no harm. A request that is not sent is
 * answered by silence of the kind `withheld`.
 */
export function guarded(target: PacedTarget, rules: Rules, account: Detected): PacedTarget {
  let meeting: Promise<Answer> | undefined

  const meet = async (request: HttpRequest): Promise<Answer> => {
    meeting = target.send(request)
    const answer = await meeting
    meeting = undefined
    return answer
  }
  /** The silence that came instead of a first answer; undefined once there is an answer. */
  const introduced = async (): Promise<Answer | undefined> => {
    if (account.isDecided()) return undefined
    const answer = await (meeting ?? meet(HELLO))
    return account.isDecided() ? undefined : answer
  }
  return {
    ...target,
    send: async (request, onThrottled) => {
      const reason = withheld(request, rules)
      if (!account.isDecided() && !meeting && reason === undefined) return meet(request)
      const silence = await introduced()
      if (silence) return silence
      return account.realBecause() === undefined || reason === undefined
        ? target.send(request, onThrottled)
        : blocked(`not sent to a real account: ${reason}`)
    },
  }
}
