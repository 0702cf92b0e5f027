import type { HttpResponse } from '../../harness/model/exchange.ts'
import type { Defect } from './defect.ts'
import { answerDefects } from './protocol-answers.ts'
import {
  answersTo,
  CRASHED,
  error,
  headerOf,
  inKnownCase,
  PAGE,
  REFUSED,
  reads,
  readsPath,
  readsText,
  textOf,
  withQueryAsInput,
} from './protocol-requests.ts'

type Defects = Readonly<Record<string, Readonly<Record<string, () => Defect>>>>

const TYPE = 'Content-Type'
const jsonTyped = reads((request) => ({
  ...request,
  headers: { ...request.headers, [TYPE]: 'application/json' },
}))

/** Mistakes with bodies: what is JSON, and which members it has. */
const BODIES: Defects = {
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
    'crashes at 12 MiB': () => answersTo((request) => textOf(request).length > 10 * 2 ** 20, CRASHED),
  },
  'protocol/deep-nesting': {
    'has a small stack for lists': () =>
      answersTo((request) => textOf(request).includes('['.repeat(50_000)), CRASHED),
    'has a small stack for objects': () =>
      answersTo((request) => textOf(request).includes('{"a":'.repeat(1_500)), CRASHED),
  },
}

/** Mistakes with limits that careless engines make. */
const LIMITS: Defects = {
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

/** Mistakes with media types. */
const MEDIA_TYPES: Defects = {
  'protocol/content-type-parameters': {
    'takes one parameter at most': () =>
      answersTo(
        (request) => headerOf(request, TYPE).split(';').length > 2,
        error(415, 'UnsupportedMediaTypeException'),
      ),
  },
  'protocol/content-type-case': {
    'compares exactly': () =>
      answersTo(
        (request) => /[A-Z]/.test(headerOf(request, TYPE)),
        error(415, 'UnsupportedMediaTypeException'),
      ),
  },
  'protocol/other-content-type': {
    'does not look': () => jsonTyped,
    'looks for the letters alone': () => (request, next) =>
      headerOf(request, TYPE).includes('json') ? jsonTyped(request, next) : next(request),
  },
  'protocol/no-content-type': {
    'takes JSON for granted': () => (request, next) =>
      headerOf(request, TYPE) === '' ? jsonTyped(request, next) : next(request),
  },
  'protocol/unsupported-media-type': {
    'types it as anything else': () =>
      answersTo(
        (request) => headerOf(request, TYPE) !== 'application/json',
        error(415, 'ValidationException'),
      ),
  },
  'protocol/unacceptable': {
    'disregards Accept': () =>
      reads((request) => ({ ...request, headers: { ...request.headers, Accept: '*/*' } })),
  },
}

/** Mistakes with methods and paths. */
const ROUTES: Defects = {
  'protocol/wrong-method': {
    'runs it for PATCH': () =>
      reads((request) => ({ ...request, method: request.method.replace('PATCH', 'POST') })),
  },
  'guardduty.GetMembers/protocol/wrong-method': {
    'runs it for GET': () =>
      reads((request) => (/\/get$/.test(request.path) ? { ...request, method: 'POST' } : request)),
  },
  'protocol/trailing-slash': {
    'knows no slash at the end': () => answersTo(({ path }) => path.endsWith('/'), PAGE),
  },
  'protocol/path-case': { 'compares paths without case': () => readsPath((path) => path.toLowerCase()) },
  'protocol/unrelated-query': {
    'stumbles over a lone question mark': () => answersTo(({ path }) => path.endsWith('?'), PAGE),
    'stumbles over names of members': () => answersTo(({ path }) => /\?.*account/i.test(path), REFUSED),
    'takes no parameter twice': () => answersTo(({ path }) => path.includes('x=1&x=2'), REFUSED),
  },
  'protocol/encoded-label': {
    'does not decode': () => readsPath((path) => path.replaceAll('%', '%25')),
    'decodes one character at most': () => readsPath((path) => path.replace(/(%\w\w){2,}/, 'x')),
  },
  'protocol/encoded-slash': {
    'decodes before it routes': () => readsPath((path) => path.replaceAll(/%2f/gi, '/')),
  },
  'protocol/dot-segments': {
    'crashes over two dots': () => answersTo(({ path }) => /\/(\.\.|%2e%2e)\//i.test(path), CRASHED),
    'takes one dot for its own detector': () =>
      answersTo(({ path }) => path.includes('/%2e/'), { ...REFUSED, status: 200 }),
  },
  'protocol/unknown-route': {
    'shows a page': () => answersTo(({ path }) => path === '/no/such/path', PAGE),
    'names no type': () =>
      answersTo(({ path }) => path === '/no/such/path', { ...PAGE, body: '{"detail":"Not Found"}' }),
    'answers 200': () => answersTo(({ path }) => path === '/no/such/path', { ...REFUSED, status: 200 }),
    crashes: () => answersTo(({ path }) => path === '/no/such/path', CRASHED),
  },
  'protocol/safe-methods': {
    'runs it for HEAD': () => executing('HEAD'),
    'runs it for OPTIONS': () => executing('OPTIONS'),
    'crashes for OPTIONS': () => answersTo(({ method }) => method === 'OPTIONS', CRASHED),
  },
  'inspector2.AssociateMember/protocol/safe-methods': { 'runs it for HEAD': () => executing('HEAD') },
}

const EMPTY: HttpResponse = { status: 200, headers: {}, body: '' }

const executing =
  (method: string): Defect =>
  async (request, next) => {
    if (request.method !== method) return next(request)
    await next({ ...request, method: 'POST' })
    return EMPTY
  }

/** Servers with one mistake each, under the requirement that they break; without an operation, it is the first that has it. */
export const protocolDefects: Defects = { ...BODIES, ...LIMITS, ...MEDIA_TYPES, ...ROUTES, ...answerDefects }
