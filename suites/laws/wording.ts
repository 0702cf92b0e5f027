import {
  type Call,
  errorType,
  isAnswered,
  json,
  type LawResult,
  member,
  untestable,
} from '../../harness/index.ts'
import { blame } from './blame.ts'

/** Whether a refusal speaks in the words that AWS was seen to use; another refusal is another matter. */
export function speaks(call: Call, type: string, words: RegExp): LawResult {
  if (!isAnswered(call.exchange)) return untestable('no answer')
  const { response } = call.exchange
  if (errorType(response) !== type) return untestable(`the request was not refused with ${type}`)
  const text = member(json(response), 'message') ?? member(json(response), 'Message')
  if (typeof text === 'string' && words.test(text)) return undefined
  return blame({ identity: 'words', expected: words.source, got: String(JSON.stringify(text)) }, call)
}
