import type { Answer } from '../model/exchange.ts'

/** An answer all of whose texts went through `clean`. */
export function cleaned(answer: Answer, clean: (text: string) => string): Answer {
  if ('noAnswer' in answer) {
    return { noAnswer: { ...answer.noAnswer, detail: clean(answer.noAnswer.detail) } }
  }
  const { status, headers, body } = answer.response
  const shown = Object.entries(headers).map(([name, value]) => [name, clean(value)])
  return { response: { status, headers: Object.fromEntries(shown), body: clean(body) } }
}
