import fc from 'fast-check'
import {
  accepted,
  type Draw,
  type DrawnInput,
  type Exchange,
  expectAnswer,
  hasSucceeded,
  isAnswered,
  isObject,
  type LawResult,
  type Operation,
  type Property,
  property,
  type RequirementName,
  requirementOf,
  SUCCESS,
  untestable,
} from '../../harness/index.ts'
import type { CallLaw } from '../laws/call-law.ts'
import { answerOf } from '../laws/envelope.ts'
import { isJsonText, lenientSpellings, malformations, prefixes, truncated } from '../laws/malformed-json.ts'
import { type Edits, edited, withDocument, withoutBody, withoutHeader, withText } from './edits.ts'

/** How a body is damaged: in a way that has a name, by a cut, or by text in its place; else it is cut off everywhere. */
interface Damage {
  readonly name?: string
  readonly cut?: number
  readonly text?: string
}

interface Damaged extends Damage {
  readonly input: DrawnInput
}

/** What is not JSON is refused, wherever it was cut off. */
export function malformedJson(operation: Operation): Property {
  const everywhere = fc.record({ input: accepted(operation, 'least') })
  return damaging(operation, 'protocol/malformed-json', [
    { label: 'cut off at every place', values: everywhere },
  ])
}

/** The refusal says what it is; where nothing is refused, there is no type to judge. */
export const malformedJsonType = (operation: Operation): Property =>
  damaging(operation, 'protocol/malformed-json-type', [], (exchange) =>
    isAnswered(exchange) && hasSucceeded(exchange.response)
      ? untestable('the body that is not JSON was not refused')
      : undefined,
  )

const NO_JSON = fc
  .string({
    minLength: 1,
    maxLength: 40,
    unit: fc.nat({ max: 0xff }).map((code) => String.fromCharCode(code)),
  })
  .filter((text) => !isJsonText(text))

function damaging(
  operation: Operation,
  name: RequirementName,
  more: readonly Draw<Damaged>[],
  undecided: (exchange: Exchange) => LawResult = () => undefined,
): Property {
  const requirement = requirementOf(operation.id, name)
  const input = accepted(operation, 'small')
  return property<Damaged>({
    requirement,
    aspect: 'malformed',
    boundaries: [
      ...Object.keys(malformations).map((label) => ({
        label,
        values: fc.record({ input, name: fc.constant(label) }),
      })),
      ...more,
    ],
    random: fc.oneof(fc.record({ input, cut: fc.nat({ max: 9_999 }) }), fc.record({ input, text: NO_JSON })),
    controlled: true,
    law: async (drawn, context) => {
      const sound = await context.render(drawn.input)
      const { body = '' } = await context.encode(operation.id, sound)
      for (const text of damages(drawn, body)) {
        const { exchange } = await context.call(
          operation.id,
          sound,
          withText(() => text),
        )
        const outcome = undecided(exchange) ?? expectAnswer(exchange, answerOf(requirement))
        if (outcome) return outcome
      }
      return undefined
    },
  })
}

function damages({ name, cut, text }: Damage, body: string): readonly string[] {
  if (text !== undefined) return [text]
  if (cut !== undefined) return [truncated(cut)(body)]
  if (name === undefined) return prefixes(body)
  const damage = malformations[name]
  if (!damage) throw new Error(`"${name}" is no way to break JSON`)
  return [damage(body)]
}

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
