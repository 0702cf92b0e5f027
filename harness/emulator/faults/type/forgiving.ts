import { isObject } from '../../../model/exchange.ts'
import { limitsOf, readingLists, readingMembers } from '../../variations/forgiving.ts'
import { faultRows } from '../fault.ts'

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

export const typeForgivingFaults = faultRows({
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
