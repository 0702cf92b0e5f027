import type { Answer } from '../model/exchange.ts'
import type { Target } from './target.ts'

/** A target that is known not to answer: whatever is asked, the reason comes instead, and nothing is sent. */
export function silentTarget(url: string, reason: string): Target {
  const silence = async (): Promise<Answer> => ({ noAnswer: { kind: 'refused', detail: reason } })
  return { name: url, url, send: silence, sendRaw: silence, close: async () => {} }
}
