import type { Answer, HttpResponse } from '../model/exchange.ts'
import {
  isDocumentationAccount,
  isDocumentationAddress,
  replaceAccounts,
  replaceAddresses,
} from './real-account/documentation.ts'

/** Replaces values of the user. */
const REDACTED = '(redacted)'

/** The answer without these words: a target may echo what it was sent, and reports show its answers. */
export function redacted(answer: Answer, words: readonly string[]): Answer {
  const spelled = words.filter((word) => word !== '').flatMap(spellingsOf)
  return cleaned(answer, (text) => spelled.reduce((left, word) => left.replaceAll(word, REDACTED), text))
}

/** How servers write a word that they were sent: unchanged, in JSON, in JSON within JSON, in a URL, in Base64. */
function spellingsOf(word: string): readonly string[] {
  const inJson = JSON.stringify(word).slice(1, -1)
  return [
    ...new Set([
      word,
      inJson,
      JSON.stringify(inJson).slice(1, -1),
      encodeURIComponent(word),
      Buffer.from(word).toString('base64').replace(/=+$/, ''),
    ]),
  ]
}

/** Replaces the accounts and addresses of the owner in the answers of a real account. */
const OWNER = { account: '000000000000', address: 'redacted@example.com' }

/** The answer of a real account, in which only accounts and addresses of the documentation are left. */
export const redactOwner = (answer: Answer): Answer =>
  cleaned(answer, (text) =>
    replaceAddresses(
      replaceAccounts(text, (id) => (isDocumentationAccount(id) ? id : OWNER.account)),
      (address) => (isDocumentationAddress(address) ? address : OWNER.address),
    ),
  )

/** The answer with every text in it passed through `clean`. */
function cleaned(answer: Answer, clean: (text: string) => string): Answer {
  if ('response' in answer) return { response: cleanedResponse(answer.response, clean) }
  const { detail, response, ...noAnswer } = answer.noAnswer
  const part = response && { response: cleanedResponse(response, clean) }
  return { noAnswer: { ...noAnswer, detail: clean(detail), ...part } }
}

function cleanedResponse(
  { status, headers, body }: HttpResponse,
  clean: (text: string) => string,
): HttpResponse {
  const shown = Object.entries(headers).map(([name, value]) => [name, clean(value)])
  return { status, headers: Object.fromEntries(shown), body: clean(body) }
}
