import { isObject, type Operation, type Property, SUCCESS } from '../../harness/index.ts'
import type { CallLaw } from '../laws/call-law.ts'
import { lenientSpellings } from '../laws/malformed-json.ts'
import { edited } from './edited.ts'
import { type Edits, withDocument, withoutBody, withoutHeader, withText } from './edits.ts'

/** Spellings of one and the same JSON document, and what is none although some parsers take it for one. */
export const spellings = (operation: Operation, callLaw: CallLaw): readonly Property[] => [
  edited(operation, 'protocol/json-spelling', LEGAL, { expected: SUCCESS, callLaw }),
  edited(
    operation,
    'protocol/lenient-json',
    Object.fromEntries(Object.entries(lenientSpellings).map(([label, spell]) => [label, withText(spell)])),
  ),
  edited(operation, 'protocol/missing-body', {
    'no body': withoutBody,
    'no body and no content type': (request) => withoutHeader('Content-Type')(withoutBody(request)),
    'only blanks': withText(() => ' \n'),
  }),
]

const LEGAL: Edits = {
  'pretty-printed': withDocument((document) => JSON.stringify(document, null, '\t')),
  'white space around': withText((text) => `\r\n ${text} \n`),
  'members in reverse order': withDocument((document) => JSON.stringify(reversed(document))),
  'escaped digits': withText(escaping(/\d/g)),
  'escaped names and values': withText(escaping(/[^"\\]/g)),
  'escapes in upper case': withText(escaping(/[^"\\]/g, (digits) => digits.toUpperCase())),
}

/** A JSON text whose strings have certain characters as \u escapes. */
function escaping(characters: RegExp, spell = (digits: string) => digits) {
  const asEscape = (character: string) => `\\u${spell(character.charCodeAt(0).toString(16)).padStart(4, '0')}`
  return (text: string): string =>
    text.replaceAll(/"[^"\\]*"/g, (string) => string.replaceAll(characters, asEscape))
}

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [name, reversed(inner)]),
  )
}
