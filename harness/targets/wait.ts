import { setTimeout as pause } from 'node:timers/promises'
import type { Answer, NoAnswer } from '../model/exchange.ts'
import { type HttpOptions, httpTarget } from './http/http.ts'

/** Milliseconds between two attempts. */
const PAUSE = 100

/** Milliseconds for one attempt: a port may be open long before what stands behind it answers. */
const PATIENCE = 5_000

/** Bytes of an answer that are read at most: it matters that it comes, not what it says. */
const ENOUGH = 1_024

export interface WaitOptions {
  readonly to: Omit<HttpOptions, 'timeout'>
  /** How long to go on asking; at 0, once. */
  readonly seconds: number
  /** Ends the wait at once. */
  readonly signal?: AbortSignal
}

/** Asks until there is any HTTP answer, whatever it says; else gives what came last instead of one. */
export async function waitForAnswer({ to, seconds, signal }: WaitOptions): Promise<NoAnswer | undefined> {
  const end = performance.now() + seconds * 1000
  for (;;) {
    const left = end - performance.now()
    const timeout = Math.ceil(seconds === 0 ? PATIENCE : Math.min(PATIENCE, Math.max(left, PAUSE)))
    const last = await knock(to, timeout, signal)
    if (!last || signal?.aborted || performance.now() + PAUSE > end) return last
    await pause(PAUSE, undefined, signal && { signal }).catch(() => {})
  }
}

/** One attempt on a connection of its own; undefined where an HTTP answer began. */
export async function knock(
  to: WaitOptions['to'],
  timeout: number = PATIENCE,
  signal?: AbortSignal,
): Promise<NoAnswer | undefined> {
  const target = httpTarget({ ...to, timeout, maxBody: ENOUGH })
  const close = () => void target.close()
  signal?.addEventListener('abort', close, { once: true })
  try {
    return without(await target.send({ method: 'GET', path: '/', headers: {} }))
  } finally {
    signal?.removeEventListener('abort', close)
    await target.close()
  }
}

function without(answer: Answer): NoAnswer | undefined {
  // An answer that is longer, has no end or cannot be decoded is one.
  if ('response' in answer) return undefined
  const { noAnswer } = answer
  return noAnswer.kind === 'too-large' || noAnswer.response ? undefined : noAnswer
}
