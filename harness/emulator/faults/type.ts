import { isObject } from '../../model/exchange.ts'
import type { Violated } from '../../model/operation.ts'
import type { HandlerInput } from '../handler-contract.ts'
import type { RouteId } from '../routes.ts'
import { limitsOf, readingLists, readingMembers } from '../variations/forgiving.ts'
import { unchecked } from '../variations/lenient.ts'
import { faultRows } from './fault.ts'

const BOOLEANS = new Map<unknown, boolean>([
  ['true', true],
  ['false', false],
  [1, true],
  [0, false],
])

function coerced(id: RouteId, input: HandlerInput): HandlerInput {
  const { accountIds } = input.body
  if (id !== 'inspector2.BatchUpdateMemberEc2DeepInspectionStatus' || !Array.isArray(accountIds)) return input
  return { ...input, body: { ...input.body, accountIds: accountIds.map(coercedEntry) } }
}

function coercedEntry(entry: unknown): unknown {
  if (!isObject(entry)) return entry
  const activate = BOOLEANS.get(entry.activateDeepInspection)
  return activate === undefined ? entry : { ...entry, activateDeepInspection: activate }
}

const SCALARS: readonly unknown[] = ['string', 'boolean', 'integer', 'number']

/** The three ways to be of another type, as the requirements tell them apart. */
const typeOf = (expected: unknown, value: unknown) => {
  if (value === null) return 'null'
  return SCALARS.includes(expected) && typeof value !== 'object' ? 'scalar' : 'structure'
}

const ofOtherType =
  (way: ReturnType<typeof typeOf>) =>
  ({ keyword, params }: Violated, value: unknown): boolean =>
    keyword === 'type' && typeOf(params.type, value) === way

const LISTS = limitsOf(/(accountIds|accountDetails)\/type\/structure$/i)
const LISTS_OF_IDS = limitsOf(/^(guardduty\.(Get|Delete)|security).*accountIds\/type\/structure$/i)
const ENTRIES = limitsOf(/^(guardduty\.(Get|Delete)|security).*each\/type\/structure$/i)
const EMPTY_ENTRIES = limitsOf(/^(guardduty\.(Get|Delete)|security).*each\/(type\/null|minLength|pattern)$/i)
const FLAGS = limitsOf(/activateDeepInspection\/type\/scalar$/)

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

const isNumbered = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isObject(value) && Object.keys(value).length > 0 && Object.keys(value).every((name) => /^\d+$/.test(name))

const spelled = (value: unknown): unknown => {
  if (/^(yes|on|y|t)$/i.test(String(value))) return true
  return /^(no|off|n|f)$/i.test(String(value)) ? false : value
}

export const typeFaults = faultRows({
  // Booleans are converted instead of being asked for, as lenient deserializers do.
  'coerces-booleans': {
    text: 'BatchUpdateMemberEc2DeepInspectionStatus takes "true" and 1 for true, "false" and 0 for false.',
    kind: 'type',
    kills: [
      'inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/each/activateDeepInspection/type/scalar',
    ],
    also: [{ select: '*/protocol/wrong-structure-error', why: 'What is taken is not refused.' }],
    pipeline: ({ validate, handle }) => ({
      validate: (id, input) => validate(id, coerced(id, input)),
      handle: (id, input, region) => handle(id, coerced(id, input), region),
    }),
  },
  'accepts-other-structures': unchecked(
    'type/structure',
    'A list is taken for an object, an object for a text, and a text for a list.',
    ofOtherType('structure'),
  ),
  'accepts-other-scalars': unchecked(
    'type/scalar',
    'A number is taken for a text, and a text for a boolean.',
    ofOtherType('scalar'),
  ),
  'accepts-null': unchecked('type/null', 'Null is taken for any value.', ofOtherType('null')),
  'takes-numbered-objects-for-lists': readingLists(
    'An object whose members are numbers is taken for a list.',
    'type',
    LISTS,
    (value) => (isNumbered(value) ? Object.values(value) : value),
  ),
  'takes-texts-with-commas-for-lists': readingLists(
    'A text with commas is taken for a list.',
    'type',
    LISTS_OF_IDS,
    (value) => (typeof value === 'string' && value.includes(',') ? value.split(',') : value),
  ),
  'takes-json-in-a-text-for-lists': readingLists(
    'A text that holds the JSON of a list is taken for the list.',
    'type',
    LISTS,
    (value) => (typeof value === 'string' && value.startsWith('[') ? parsed(value) : value),
  ),
  'takes-one-entry-for-a-list': readingLists(
    'What is no list is taken for the only entry of one.',
    'type',
    LISTS,
    (value) => (Array.isArray(value) || value === null ? value : [value]),
  ),
  'flattens-lists': readingLists(
    'A list within a list is taken for its entries.',
    'type',
    ENTRIES,
    (value) => (Array.isArray(value) ? value.flat() : value),
  ),
  'passes-over-empty-entries': readingLists(
    'Entries that are null or empty are passed over, where there are others.',
    'type',
    EMPTY_ENTRIES,
    (value) => {
      const full = Array.isArray(value)
        ? value.filter((each) => each !== null && String(each).trim() !== '')
        : []
      return full.length > 0 ? full : value
    },
  ),
  'takes-words-for-booleans': readingMembers(
    'Yes and no, on and off are taken for booleans.',
    'type',
    FLAGS,
    (value, name) => (name === 'activateDeepInspection' ? spelled(value) : value),
  ),
})
