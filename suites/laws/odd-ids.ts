import fc from 'fast-check'
import {
  type Call,
  type CaseContext,
  type DrawnInput,
  expectAnswer,
  type LawResult,
  mangledIds,
  type Property,
  property,
  type Requirement,
} from '../../harness/index.ts'
import { isRefused } from './answered.ts'
import { answerOf } from './envelope.ts'

/** Characters that programs escape, fold, cut off, count otherwise or take for their own, by what they have in common. */
const CHARACTERS: Readonly<Record<string, readonly string[]>> = {
  'quotes and brackets': [
    '"',
    "'",
    '`',
    '<',
    '>',
    '&',
    '\\',
    '\\\\',
    '{',
    '}',
    '[',
    ']',
    '$',
    '%',
    '#',
    '/',
    ';',
    ',',
  ],
  'control characters': ['\0', '\u0001', '\b', '\t', '\n', '\v', '\f', '\r', '\u001b', '\u007f', '\u0085'],
  'white space': [
    ' ',
    '\u00a0',
    '\u1680',
    '\u2003',
    '\u2028',
    '\u2029',
    '\u3000',
    '\ufeff',
    '\u200b',
    '\u00ad',
  ],
  'letters of other scripts': [
    '\u00e9',
    '\u00df',
    '\u0130',
    '\u0131',
    '\u0416',
    '\u05d0',
    '\u0627',
    '\u4e2d',
    '\u202e',
  ],
  'characters beyond 16 bits': [
    '\u{1f600}',
    '\u{10348}',
    '\u{1d7ce}',
    '\u{20bb7}',
    '\u{10fffd}',
    '\u{e0001}',
  ],
  'characters at the ends of Unicode': ['\ud7ff', '\ue000', '\ufffd', '\uffff', '\u{10000}', '\u{10ffff}'],
}

/** Halves of a character, which JSON can say and UTF-8 cannot. */
const HALVES = { 'halves of characters': ['\ud800', '\udbff', '\udc00', '\udfff'] }

/** Words that mean something to programs, in several cases. */
const WORDS = [
  'ABCdef',
  'abcdef',
  'ABCDEF',
  'null',
  'undefined',
  'true',
  'NaN',
  '__proto__',
  'constructor',
  'toString',
  '../..',
  '*',
  '$ref',
  '%00',
  '%s',
  '0',
]

/** Twelve characters, one of which is given; of ids that differ in it alone, no two are equal. */
const around = (character: string): string => {
  const digits = '158015801580'
  const { length } = [...character]
  return digits.slice(0, 6) + character + digits.slice(6 + length)
}

/** Ids of twelve characters with odd characters in the middle. */
export const ODD_IDS_OF_TWELVE: readonly string[] = Object.values(CHARACTERS).flat().map(around)

/** Any texts that are not blank and that stores which normalize Unicode keep as they are. */
export const ODD_IDS: readonly string[] = [
  ...new Set([
    ...ODD_IDS_OF_TWELVE,
    ...Object.values(mangledIds('158015801580')),
    ...WORDS,
    'x'.repeat(1024),
  ]),
].filter((id) => id === id.normalize())

/** What is asked of ids that are no account ids: who answers them, answers them as they were sent. */
export const oddIdsAreAnsweredAsSent = (
  requirement: Requirement,
  {
    ids,
    most,
    inputs,
    judge,
  }: {
    readonly ids: readonly string[]
    /** The most that one request may name. */
    readonly most: number
    readonly inputs: (ids: readonly string[]) => DrawnInput
    readonly judge: (call: Call) => LawResult
  },
): Property =>
  property<number>({
    requirement,
    aspect: 'odd ids',
    boundaries: Array.from({ length: Math.ceil(ids.length / most) }, (_, at) => ({
      label: at === 0 ? 'odd ids' : `odd ids, part ${at + 1}`,
      values: fc.constant(at),
    })),
    controlled: true,
    law: async (part, context) => {
      const chunk = ids.slice(part * most, (part + 1) * most)
      const together = await context.call(requirement.operation, inputs(chunk))
      if (!isRefused(together)) return judge(together)
      // Whoever refuses some of them refuses the batch.
      for (const id of chunk) {
        const alone = await context.call(requirement.operation, inputs([id]))
        const outcome = isRefused(alone) ? undefined : judge(alone)
        if (outcome) return outcome
      }
      return undefined
    },
  })

/** Whatever the characters of an id, there is an answer. */
export const oddIdsAreAnswered = (
  requirement: Requirement,
  inputs: (ids: readonly string[], context: CaseContext) => DrawnInput,
): Property =>
  property<string>({
    requirement,
    aspect: 'odd characters',
    boundaries: Object.keys({ ...CHARACTERS, ...HALVES }).map((label) => ({
      label,
      values: fc.constant(label),
    })),
    controlled: true,
    law: async (label, context) => {
      const characters = { ...CHARACTERS, ...HALVES }[label] ?? []
      const { exchange } = await context.call(requirement.operation, inputs(characters.map(around), context))
      return expectAnswer(exchange, answerOf(requirement))
    },
  })
