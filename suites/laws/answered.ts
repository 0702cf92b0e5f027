import {
  type Call,
  errorType,
  expectAnswer,
  type Failure,
  failure,
  hasSucceeded,
  isAnswered,
  json,
  type LawResult,
  type Mismatch,
  member,
  untestable,
} from '../../harness/index.ts'

/** Whether a request had its effect; that the answer must be 200 is a requirement of its own. */
export const isAccepted = ({ exchange }: Call): boolean =>
  isAnswered(exchange) && hasSucceeded(exchange.response)

/** Whether a request was refused as the client's fault; throttling and silence refuse nothing. */
export const isRefused = ({ exchange }: Call): boolean =>
  expectAnswer(exchange, { statuses: ['4xx'] }) === undefined

/** A failure that some calls show, the telling one last. */
export const blame = (complaint: Mismatch, ...calls: readonly Call[]): Failure =>
  failure(
    complaint,
    calls.map(({ exchange }) => exchange),
  )

/** Whether a refusal speaks in the words that AWS was seen to use; another refusal is another matter. */
export function speaks(call: Call, type: string, words: RegExp): LawResult {
  if (!isAnswered(call.exchange)) return untestable('no answer')
  const { response } = call.exchange
  if (errorType(response) !== type) return untestable(`the request was not refused with ${type}`)
  const text = member(json(response), 'message') ?? member(json(response), 'Message')
  if (typeof text === 'string' && words.test(text)) return undefined
  return blame({ identity: 'words', expected: words.source, got: String(JSON.stringify(text)) }, call)
}
