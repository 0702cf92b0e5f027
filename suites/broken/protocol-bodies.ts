import type { Defect } from './defect.ts'
import {
  answersTo,
  CRASHED,
  inKnownCase,
  REFUSED,
  reads,
  readsText,
  textOf,
  withQueryAsInput,
} from './protocol-requests.ts'

type Defects = Readonly<Record<string, Readonly<Record<string, () => Defect>>>>

/** Mistakes with bodies: what is JSON, and which members it has. */
export const bodyDefects: Defects = {
  'protocol/malformed-json': {
    'adds the last brace': () => readsText((text) => (/[\]"e]$/.test(text) ? `${text}}` : text)),
    'accepts what was cut off at one place': () =>
      answersTo((request) => textOf(request).length === 20, { ...REFUSED, status: 200 }),
    'stops at a NUL': () => readsText((text) => text.replace(/\0.*/s, '')),
    'stops behind the first object': () => readsText((text) => text.replace(/^(\{.*?\})[{a].*/s, '$1')),
    'accepts any word': () =>
      answersTo((request) => /^\w+$/.test(textOf(request)), { ...REFUSED, status: 200 }),
    'crashes where an escape is cut off': () =>
      answersTo((request) => textOf(request).endsWith('\\u00'), CRASHED),
  },
  'protocol/missing-body': {
    'takes blanks for a good request': () =>
      answersTo((request) => textOf(request).trim() === '' && textOf(request) !== '', {
        ...REFUSED,
        status: 200,
      }),
  },
  'protocol/lenient-json': {
    'reads comments': () => readsText((text) => text.replace(/\/\*.*?\*\//, '')),
    'reads comments at the end of a line': () => readsText((text) => text.replace(/\/\/.*\n/, '')),
    'reads trailing commas': () => readsText((text) => text.replaceAll(/,(?=[}\]])/g, '')),
    'reads single quotes': () => readsText((text) => text.replaceAll("'", '"')),
    'reads names without quotes': () => readsText((text) => text.replaceAll(/([{,])(\w+):/g, '$1"$2":')),
    'reads NaN': () => readsText((text) => text.replace('NaN', 'null')),
    'reads Infinity': () => readsText((text) => text.replace('-Infinity', 'null')),
    'reads leading zeros': () => readsText((text) => text.replace(':01,', ':1,')),
    'reads line breaks in strings': () => readsText((text) => text.replace('a\nb', 'a')),
    'reads any white space': () => readsText((text) => text.replace('\u00a0', ' ')),
    'reads form feeds': () => readsText((text) => text.replace('\f', ' ')),
    'reads True': () => readsText((text) => text.replace(':True', ':true')),
  },
  'protocol/unknown-members': {
    'refuses a type': () => answersTo((request) => textOf(request).includes('__type'), REFUSED),
    'refuses long lists': () => answersTo((request) => textOf(request).length > 3_000, REFUSED),
    'crashes over names that every object has': () =>
      answersTo((request) => textOf(request).includes('"constructor"'), CRASHED),
    'refuses an empty name': () => answersTo((request) => textOf(request).includes('"":'), REFUSED),
  },
  'protocol/json-spelling': {
    'wants members in order': () => answersTo((request) => /\{"email"/.test(textOf(request)), REFUSED),
    'knows no escapes in upper case': () =>
      answersTo((request) => /\\u00\d[A-F]/.test(textOf(request)), REFUSED),
    'knows no escaped names': () => answersTo((request) => textOf(request).startsWith('{"\\'), REFUSED),
  },
  'guardduty.CreateMembers/protocol/unknown-members-in-items': {
    'refuses them in a last one': () =>
      answersTo((request) => /"zzUnknown":"x"[^{]*\]\}$/.test(textOf(request)), REFUSED),
  },
  'protocol/member-case': { 'compares names without case': () => reads(inKnownCase) },
  'inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/member-case': {
    'compares names of entries without case': () =>
      reads((request) => (/"accountIds":\[\{/.test(textOf(request)) ? inKnownCase(request) : request)),
  },
  'protocol/duplicate-keys': {
    'crashes where one stands twice': () =>
      answersTo((request) => /"(\w+)":null,"\1"|^\{"(\w+)":(.*),"\2":/.test(textOf(request)), CRASHED),
  },
  'protocol/query-is-no-input': { 'adds the query to the body': () => reads(withQueryAsInput) },
  'protocol/big-body': {
    'crashes above a MiB': () => answersTo((request) => textOf(request).length > 2 ** 20, CRASHED),
    'crashes at 11 MiB': () => answersTo((request) => textOf(request).length > 10 * 2 ** 20, CRASHED),
  },
  'protocol/deep-nesting': {
    'has a small stack for lists': () =>
      answersTo((request) => textOf(request).includes('['.repeat(50_000)), CRASHED),
    'has a small stack for objects': () =>
      answersTo((request) => textOf(request).includes('{"a":'.repeat(1_500)), CRASHED),
  },
}

/** Mistakes with limits that careless engines make. */
export const limitDefects: Defects = {
  'inspector2.AssociateMember/body/accountId/maxLength': {
    'matches up to a newline': () => readsText((text) => text.replace('\\n"', '"')),
    'trims the end': () => readsText((text) => text.replace(' "', '"')),
    'trims the start': () => readsText((text) => text.replace('" ', '"')),
  },
  'inspector2.AssociateMember/body/accountId/pattern': {
    'takes any digits': () =>
      readsText((text) =>
        /"\p{Nd}{12}"/u.test(text) && !/"\d{12}"/.test(text) ? text.replaceAll(/\p{Nd}/gu, '1') : text,
      ),
    'reads underscores as Python does': () => readsText((text) => text.replace('_', '0')),
    'drops control characters': () => readsText((text) => text.replace('\\u0000', '0')),
  },
  'guardduty.CreateMembers/behaviour/accepts-valid-requests': {
    'takes one size for another': () =>
      answersTo((request) => textOf(request).split('"accountId"').length === 38, REFUSED),
  },
}
