import type { Answer } from '../model/exchange.ts'
import { cleaned } from './cleaned.ts'

/** Stands for what is the user's. */
const REDACTED = '(redacted)'

/** An answer without these words: a target may echo what it was sent, and reports show its answers. */
export function redacted(answer: Answer, words: readonly string[]): Answer {
  const spelled = words.filter((word) => word !== '').flatMap(spellingsOf)
  return cleaned(answer, (text) => spelled.reduce((left, word) => left.replaceAll(word, REDACTED), text))
}

/** How servers write a word that they were sent: as it is, in JSON, in JSON within JSON, in a URL, in Base64. */
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
