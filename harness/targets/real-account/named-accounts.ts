import type { HttpRequest } from '../../model/exchange.ts'
import { accountsIn } from './documentation.ts'

/**
 * The accounts that a request names in any reading of a lenient service: as text or number, escaped, in other digits,
 * with separators, in the body or in the query, in JSON that is broken or says a member twice.
 */
export function namedAccounts({ path, body = '' }: Pick<HttpRequest, 'path' | 'body'>): readonly string[] {
  const texts = [decoded(path), ...textsIn(body)]
  // Of a member that is there twice, parsers keep one.
  return [...new Set([...accountsIn(body), ...texts.flatMap(accountsReadIn)])]
}

/** A detector id, whose digits name no account. */
const DETECTOR = /(?<=^|\/)[0-9a-f]{32}(?=\/|$|\?)/g

/** Characters that programs drop between digits: blanks, signs, punctuation, and characters without a width. */
const SEPARATORS = /(?<=\d)[\s\p{P}\p{S}\p{Cf}]+(?=\d)/gu

/** The accounts in a text, as it is and as a lenient service may read it. */
function accountsReadIn(text: string): readonly string[] {
  const plain = withPlainDigits(text.replaceAll(DETECTOR, ''))
  const joined = text.length > LONGEST_JOINED ? '' : plain.replaceAll(SEPARATORS, '')
  return [...accountsIn(plain), ...accountsIn(joined), ...accountsIn(asNumber(plain))]
}

/** An id with separators is short; a whole body of ids must not be joined to one number. */
const LONGEST_JOINED = 64

/** Digits of other scripts and widths as 0 to 9. */
function withPlainDigits(text: string): string {
  const folded = text.normalize('NFKC')
  return folded.replace(/[^\0-\x7f]/gu, (character) =>
    /\p{Nd}/u.test(character) ? digitOf(character) : character,
  )
}

/** The digits of a script follow each other, from zero to nine. */
function digitOf(character: string): string {
  const code = character.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++
  return String(value)
}

/** The digits of a number that is written with an exponent, a base or a sign. */
function asNumber(text: string): string {
  const value = /\d/.test(text) && text.length <= LONGEST_JOINED ? Number(text.trim()) : Number.NaN
  return Number.isSafeInteger(value) ? String(Math.abs(value)) : ''
}

/** Every text and every number of a JSON value, names of members among them. */
function leavesOf(value: unknown): readonly string[] {
  const leaves: string[] = []
  JSON.stringify(value, (name, inner) => {
    leaves.push(name)
    if (typeof inner === 'string' || typeof inner === 'number') leaves.push(String(inner))
    return inner
  })
  return leaves
}

/** The texts in a body; the body itself where it is not JSON, or is nested deeper than recursion can follow. */
function textsIn(body: string): readonly string[] {
  const value = parsed(body)
  if (value === undefined) return [body]
  try {
    return leavesOf(value)
  } catch (error) {
    if (error instanceof RangeError) return [body]
    throw error
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}
