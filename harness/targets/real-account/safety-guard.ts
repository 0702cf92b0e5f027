import type { Answer, HttpRequest } from '../../model/exchange.ts'
import { anonymous } from '../anonymous.ts'
import type { Clock } from '../clock.ts'
import { calm } from '../pacing/calm.ts'
import type { Target } from '../target.ts'
import { type Rules, withheld, withheldRaw } from './blocked.ts'
import { realBecause, revealedBy } from './real-account.ts'

/** A target that nothing reaches but through the guard. */
export interface Guarded extends Target {
  /** Why it is taken for a real account; undefined while nothing speaks for it. */
  readonly realBecause: () => string | undefined
  /** Why a real account is asked nothing more. */
  readonly stoppedBecause: () => string | undefined
}

/** Asked before anything that might do harm, where nothing else was answered yet: who is there? */
const HELLO: HttpRequest = { method: 'GET', path: '/', headers: {} }

/**
 * The one guard: nothing is sent to a real account that `rules` do not let through. Whether a target is one may show in
 * its first answer, so until then a request waits for the answer to another that could do no harm. What is not sent is
 * answered by silence of the kind `withheld`, and what a real account answers loses what is its owner's.
 */
export function guarded(target: Target, rules: Rules, clock?: Clock): Guarded {
  let real = target.real ?? realBecause(target)
  let met = real !== undefined
  let meeting: Promise<Answer> | undefined
  const calmly = calm(target, clock)

  const send = async (request: HttpRequest): Promise<Answer> => {
    const answer = await (real === undefined ? target : calmly).send(request)
    if ('response' in answer) {
      met = true
      real ??= revealedBy(answer.response)
    }
    return real === undefined ? answer : anonymous(answer)
  }
  const meet = async (request: HttpRequest): Promise<Answer> => {
    meeting = send(request)
    const answer = await meeting
    meeting = undefined
    return answer
  }
  /** What came instead of a first answer; undefined once there is one. */
  const introduced = async (): Promise<Answer | undefined> => {
    if (met) return undefined
    const answer = await (meeting ?? meet(HELLO))
    return met ? undefined : answer
  }
  return {
    ...target,
    realBecause: () => real,
    stoppedBecause: calmly.stoppedBecause,
    send: async (request) => {
      if (!met && !meeting && withheld(request, rules) === undefined) return meet(request)
      const silence = await introduced()
      if (silence) return silence
      const reason = real === undefined ? undefined : withheld(request, rules)
      return reason === undefined ? send(request) : notSent(reason)
    },
    ...(target.sendRaw && {
      sendRaw: async (bytes) => {
        const silence = await introduced()
        if (silence) return silence
        const reason = real === undefined ? undefined : withheldRaw(bytes)
        return reason === undefined ? sendRaw(bytes) : notSent(reason)
      },
    }),
  }

  async function sendRaw(bytes: string): Promise<Answer> {
    const sender = real === undefined ? target.sendRaw : calmly.sendRaw
    if (!sender) return notSent('there is no wire')
    const answer = await sender(bytes)
    return real === undefined ? answer : anonymous(answer)
  }
}

const notSent = (reason: string): Answer => ({
  noAnswer: { kind: 'withheld', detail: `not sent to a real account: ${reason}` },
})
