import type { Answer } from '../model/exchange.ts'

/** Stands for what is the user's. */
export const REDACTED = '(redacted)'

/** An answer without these words: a target may echo what it was sent, and reports show its answers. */
export function redacted(answer: Answer, words: readonly string[]): Answer {
  const present = words.filter((word) => word !== '')
  const clean = (text: string) => present.reduce((left, word) => left.replaceAll(word, REDACTED), text)
  if ('noAnswer' in answer) {
    return { noAnswer: { ...answer.noAnswer, detail: clean(answer.noAnswer.detail) } }
  }
  const { status, headers, body } = answer.response
  const cleaned = Object.entries(headers).map(([name, value]) => [name, clean(value)])
  return { response: { status, headers: Object.fromEntries(cleaned), body: clean(body) } }
}
