import type { HttpRequest } from '../../../model/exchange.ts'
import { type OperationId, operations } from '../../../model/operation.ts'
import { internalFailure } from '../../protocol/refusals.ts'
import type { RouteId } from '../../routes.ts'
import {
  accepting,
  crashing,
  hasJsonBody,
  headerOf,
  inKnownCase,
  isUnknown,
  reads,
  readsPath,
  readsText,
  rejecting,
  TYPED,
  textOf,
  withoutRoute,
  withRequestHeader,
} from '../../variations/messages.ts'
import type { SideEffect } from '../../variations/variation.ts'
import { breaking, CRASHES, type FaultRow, faultRows, requirementsNamed } from '../fault.ts'

const ids = Object.keys(operations) as OperationId[]

function isJsonText(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const EVERY = 20

const throttling: readonly RouteId[] = [
  'inspector2.AssociateMember',
  'inspector2.BatchUpdateMemberEc2DeepInspectionStatus',
]

const lenient = (what: string, as: (text: string) => string): FaultRow =>
  breaking('protocol/lenient-json', { text: `JSON is read with ${what}.`, middleware: () => readsText(as) })

const TYPE = 'content-type'

const jsonTyped = reads((request) => withRequestHeader(request, TYPE, 'application/json'))

const textTyped = reads((request) => withRequestHeader(request, TYPE, 'text/plain'))

/** Of a server that takes what it should refuse. */
const NOT_REFUSED: SideEffect = {
  select: '*/protocol/unsupported-media-type',
  why: 'The refusal it reads never comes.',
}

/** Does what it was sent with another method; who reads, or says the same again, does not notice. */
const executing = (method: string): FaultRow => ({
  text: `${method} does what POST does.`,
  kind: 'protocol',
  kills: [
    'guardduty.CreateMembers/protocol/safe-methods',
    'guardduty.DeleteMembers/protocol/safe-methods',
    'inspector2.AssociateMember/protocol/safe-methods',
    'securityhub.InviteMembers/protocol/safe-methods',
  ],
  middleware: () => async (request, next) => {
    if (request.method !== method) return next(request)
    await next(posted(request))
    return { status: 200, headers: {}, body: '' }
  },
})

const posted = (request: HttpRequest): HttpRequest => ({ ...request, method: 'POST' })

const MEBIBYTE = 2 ** 20

export const protocolFaults = faultRows({
  // Nobody catches what the JSON parser throws.
  'malformed-json-crashes': {
    text: 'A body that is not JSON is answered with 500.',
    kind: 'protocol',
    kills: [
      ...ids.map((id) => `${id}/protocol/malformed-json` as const),
      ...ids.map((id) => `${id}/protocol/no-server-error` as const),
    ],
    also: [
      'malformed-json-type',
      'lenient-json',
      'missing-body',
      'deep-nesting',
      'errors-are-repeatable',
    ].map((name) => ({ select: `*/protocol/${name}`, why: 'It sends bodies that are not JSON.' })),
    pipeline: ({ parse }) => ({
      parse: (request) => (isJsonText(request.body || '{}') ? parse(request) : internalFailure),
    }),
  },
  // The header is written for people.
  'throttles-until-soon': {
    text: 'Inspector throttles one request in twenty, with a Retry-After that is no number.',
    kind: 'protocol',
    kills: requirementsNamed('response/retry-after'),
    pipeline: ({ handle, respond }) => {
      const asked = new Map<string, number>()
      return {
        handle: (id, input, region) => {
          const times = (asked.get(id) ?? 0) + 1
          asked.set(id, times)
          // Who comes back is served.
          if (!throttling.includes(id) || times % EVERY > 0) return handle(id, input, region)
          return { refused: 'ThrottlingException', status: 429, body: { message: 'Slow down.' } }
        },
        respond: (outcome) => {
          const response = respond(outcome)
          if (response.status !== 429) return response
          return { ...response, headers: { ...response.headers, 'retry-after': 'soon' } }
        },
      }
    },
  },
  'throttles-with-400': {
    text: 'Inspector throttles one request in twenty, with 400 instead of 429.',
    kind: 'protocol',
    kills: requirementsNamed('protocol/error-status', 'inspector2.'),
    pipeline: ({ handle }) => {
      const asked = new Map<string, number>()
      return {
        handle: (id, input, region) => {
          const times = (asked.get(id) ?? 0) + 1
          asked.set(id, times)
          if (!throttling.includes(id) || times % EVERY > 0) return handle(id, input, region)
          return { refused: 'ThrottlingException', status: 400, body: { message: 'Slow down.' } }
        },
      }
    },
  },
  'labels-not-decoded': breaking('protocol/encoded-label', {
    text: 'What is encoded in a path is not decoded.',
    middleware: () => readsPath((path) => path.replaceAll('%', '%25')),
  }),
  'labels-decoded-once': breaking('protocol/encoded-label', {
    text: 'Two encoded characters in a row are not decoded.',
    middleware: () => readsPath((path) => path.replace(/(%\w\w){2,}/, 'x')),
  }),
  'labels-decoded-before-routing': breaking('protocol/encoded-slash', {
    text: 'Encoded slashes are decoded before the route is looked for.',
    middleware: () => readsPath((path) => path.replaceAll(/%2f/gi, '/')),
  }),
  'labels-of-two-dots-crash': breaking('protocol/dot-segments', {
    text: 'Two dots in a path are answered with 500.',
    also: CRASHES,
    middleware: () => crashing(({ path }) => /\/(\.\.|%2e%2e)\//i.test(path)),
  }),
  'labels-of-one-dot-are-taken': breaking('protocol/dot-segments', {
    text: 'One encoded dot is taken for a detector.',
    middleware: () => accepting(({ path }) => path.includes('/%2e/')),
  }),
  'json-with-comments': lenient('comments', (text) => text.replace(/\/\*.*?\*\//, '')),
  'json-with-line-comments': lenient('comments at the end of a line', (text) => text.replace(/\/\/.*\n/, '')),
  'json-with-trailing-commas': lenient('trailing commas', (text) => text.replaceAll(/,(?=[}\]])/g, '')),
  'json-with-single-quotes': lenient('single quotes', (text) =>
    text.includes('"') ? text : text.replaceAll("'", '"'),
  ),
  'json-with-bare-names': lenient('names without quotes', (text) =>
    text.replaceAll(/([{,])(\w+):/g, '$1"$2":'),
  ),
  'json-with-nan': lenient('NaN', (text) => text.replace('NaN', 'null')),
  'json-with-infinity': lenient('-Infinity', (text) => text.replace('-Infinity', 'null')),
  'json-with-leading-zeros': lenient('leading zeros', (text) => text.replace(':01,', ':1,')),
  'json-with-broken-lines': lenient('line breaks in strings', (text) => text.replace('a\nb', 'a')),
  'json-with-any-space': lenient('no-break spaces', (text) => text.replace(/(?<![0-9])\u00a0/, ' ')),
  'json-with-form-feeds': lenient('form feeds', (text) => text.replace('\f', ' ')),
  'json-with-true-of-python': lenient('True', (text) => text.replace(':True', ':true')),
  'json-adds-the-last-brace': breaking('protocol/malformed-json', {
    text: 'A body without its last brace is read as if it had it.',
    also: [TYPED],
    middleware: () => readsText((text) => (/[\]"e]$/.test(text) ? `${text}}` : text)),
  }),
  'json-stops-at-nul': breaking('protocol/malformed-json', {
    text: 'What comes behind a NUL in a body is not read.',
    also: [TYPED],
    middleware: () => readsText((text) => text.replace(/\0.*/s, '')),
  }),
  'json-stops-behind-the-object': breaking('protocol/malformed-json', {
    text: 'What comes behind the first object of a body is not read.',
    also: [TYPED],
    middleware: () => readsText((text) => text.replace(/^(\{.*?\})[{a].*/s, '$1')),
  }),
  'json-any-word': breaking('protocol/malformed-json', {
    text: 'A body that is one word, but no JSON, is accepted.',
    also: [TYPED],
    middleware: () => accepting((request) => /^\w+$/.test(textOf(request)) && !hasJsonBody(request)),
  }),
  'json-blank-body': breaking('protocol/missing-body', {
    text: 'A body of blanks is accepted.',
    also: [TYPED, { select: '*/protocol/malformed-json', why: 'Blanks are no JSON.' }],
    middleware: () => accepting((request) => textOf(request).trim() === '' && textOf(request) !== ''),
  }),
  'json-no-body': breaking('protocol/missing-body', {
    text: 'A request without a body is accepted.',
    middleware: () => accepting((request) => textOf(request) === ''),
  }),
  'media-without-parameters': breaking('protocol/content-type-parameters', {
    text: 'A media type with a parameter is refused.',
    also: [
      { select: '*/protocol/content-type-case', why: 'It sends a parameter, too.' },
      { select: '*/protocol/content-type-space', why: 'It sends a parameter, too.' },
    ],
    middleware: () => rejecting((request) => headerOf(request, TYPE).includes(';')),
  }),
  'media-without-space': breaking('protocol/content-type-space', {
    text: 'A media type with white space before the semicolon is refused with 415.',
    middleware: () => (request, next) =>
      /[ \t];/.test(headerOf(request, TYPE)) ? textTyped(request, next) : next(request),
  }),
  'media-with-one-parameter': breaking('protocol/content-type-parameters', {
    text: 'A media type with two parameters is refused with 415.',
    middleware: () => (request, next) =>
      headerOf(request, TYPE).split(';').length > 2 ? textTyped(request, next) : next(request),
  }),
  'media-in-lower-case': breaking('protocol/content-type-case', {
    text: 'A media type with a capital is refused with 415.',
    also: [{ select: '*/protocol/content-type-parameters', why: 'It sends parameters with capitals.' }],
    middleware: () => (request, next) =>
      /[A-Z]/.test(headerOf(request, TYPE)) ? textTyped(request, next) : next(request),
  }),
  'media-of-any-type': breaking('protocol/other-content-type', {
    text: 'Media types are not looked at.',
    also: [
      { select: '*/protocol/no-content-type', why: 'A request without a media type is accepted, too.' },
      NOT_REFUSED,
    ],
    middleware: () => jsonTyped,
  }),
  'media-with-json-in-it': breaking('protocol/other-content-type', {
    text: 'Every media type with the letters json is accepted.',
    also: [NOT_REFUSED],
    middleware: () => (request, next) =>
      headerOf(request, TYPE).includes('json') ? jsonTyped(request, next) : next(request),
  }),
  'media-is-json-by-default': breaking('protocol/no-content-type', {
    text: 'A body without a media type is read as JSON.',
    also: [NOT_REFUSED],
    middleware: () => (request, next) =>
      headerOf(request, TYPE) === '' ? jsonTyped(request, next) : next(request),
  }),
  'media-accept-is-not-read': breaking('protocol/unacceptable', {
    text: 'The header Accept is not looked at.',
    middleware: () => reads((request) => withRequestHeader(request, 'accept', '*/*')),
  }),
  'media-refuses-wildcards': breaking('protocol/accept', {
    text: 'A request is refused that accepts any media type of a kind.',
    middleware: () => rejecting((request) => headerOf(request, 'accept').includes('*')),
  }),
  'members-refuses-unknown': breaking('protocol/unknown-members', {
    text: 'A body with a member that nobody knows is refused.',
    also: [{ select: '*/protocol/unknown-members-in-items', why: 'Members of items are refused, too.' }],
    middleware: () => rejecting((request) => textOf(request).includes('zzUnknown')),
  }),
  'members-refuses-types': breaking('protocol/unknown-members', {
    text: 'A body with the member __type is refused.',
    middleware: () => rejecting((request) => textOf(request).includes('__type')),
  }),
  'members-refuses-long-lists': breaking('protocol/unknown-members', {
    text: 'A body with a list of 1,000 entries that nobody knows is refused.',
    middleware: () => rejecting((request) => textOf(request).includes('"x",'.repeat(8))),
  }),
  'members-crashes-over-constructor': breaking('protocol/unknown-members', {
    text: 'A body with a member that every object of JavaScript has is answered with 500.',
    also: CRASHES,
    middleware: () => crashing((request) => textOf(request).includes('"constructor"')),
  }),
  'members-refuses-empty-names': breaking('protocol/unknown-members', {
    text: 'A body with a member without a name is refused.',
    middleware: () => rejecting((request) => textOf(request).includes('"":')),
  }),
  'members-refuses-unknown-in-the-last': breaking('protocol/unknown-members-in-items', {
    text: 'A member that nobody knows is refused in the last item of a list.',
    middleware: () => rejecting((request) => /\{"zzUnknown":"x"[^{]*\}\]\}$/.test(textOf(request))),
  }),
  'members-in-any-case': breaking('protocol/member-case', {
    text: 'Members are known by their names in any case.',
    middleware: () => reads(inKnownCase),
  }),
  'members-of-items-in-any-case': breaking('protocol/member-case', {
    text: 'Members of items are known by their names in any case.',
    of: 'inspector2.BatchUpdateMemberEc2DeepInspectionStatus',
    middleware: () =>
      reads((request) => (/"accountIds":\[\{/.test(textOf(request)) ? inKnownCase(request) : request)),
  }),
  'members-crashes-at-duplicates': breaking('protocol/duplicate-keys', {
    text: 'A body with one name twice is answered with 500.',
    also: CRASHES,
    middleware: () => crashing((request) => /"(\w+)":null,"\1"|^\{"(\w+)":(.*),"\2":/.test(textOf(request))),
  }),
  'members-in-order': breaking('protocol/json-spelling', {
    text: 'CreateMembers refuses accounts whose e-mail comes first.',
    of: 'guardduty.CreateMembers',
    middleware: () => rejecting((request) => /\{"email"/.test(textOf(request))),
  }),
  'members-refuses-escapes': breaking('protocol/json-spelling', {
    text: 'A body with escaped digits is refused.',
    middleware: () => rejecting((request) => textOf(request).includes('\\u003')),
  }),
  'members-refuses-capital-escapes': breaking('protocol/json-spelling', {
    text: 'A body with escapes in upper case is refused.',
    middleware: () => rejecting((request) => /\\u00\d[A-F]/.test(textOf(request))),
  }),
  'members-refuses-escaped-names': breaking('protocol/json-spelling', {
    text: 'A body with an escaped name is refused.',
    middleware: () => rejecting((request) => textOf(request).startsWith('{"\\')),
  }),
  'bodies-of-a-mebibyte-do-nothing': breaking('protocol/big-body', {
    text: 'A body of a mebibyte is accepted, and nothing is done.',
    middleware: () => accepting((request) => textOf(request).length > 2 ** 20),
  }),
  'unknown-members-do-nothing': breaking('protocol/unknown-members', {
    text: 'A request with a member that no model has is accepted, and nothing is done.',
    also: [{ select: '*/protocol/*', why: 'Other requests have such a member, too.' }],
    middleware: () =>
      accepting((request) => /"zzUnknown":"/.test(textOf(request)) && textOf(request).length < 2 ** 16),
  }),
  'routes-by-two-methods': breaking('protocol/wrong-method', {
    text: 'PUT and PATCH do what POST does.',
    middleware: () => reads((request) => (/^(PUT|PATCH)$/.test(request.method) ? posted(request) : request)),
  }),
  'routes-patch-as-post': breaking('protocol/wrong-method', {
    text: 'PATCH does what POST does.',
    middleware: () => reads((request) => (request.method === 'PATCH' ? posted(request) : request)),
  }),
  'routes-get-as-post': breaking('protocol/wrong-method', {
    text: 'GET does what POST does where GuardDuty gets members.',
    of: 'guardduty.GetMembers',
    middleware: () => reads((request) => (/\/member\/get$/.test(request.path) ? posted(request) : request)),
  }),
  'routes-no-trailing-slash': breaking('protocol/trailing-slash', {
    text: 'A path with a slash at its end is not known.',
    middleware: () => withoutRoute(({ path }) => path.endsWith('/')),
  }),
  'routes-in-any-case': breaking('protocol/path-case', {
    text: 'Paths are compared without their case.',
    middleware: () =>
      readsPath((path) => path.replaceAll(/\/[a-z]+(?=\/|$)/gi, (literal) => literal.toLowerCase())),
  }),
  'routes-by-prefix': breaking('protocol/extra-path-segment', {
    text: 'A segment too many at the end of a path is not looked at.',
    middleware: () => readsPath((path) => path.replace(/\/extra$/, '')),
  }),
  'safe-methods-head-does-it': executing('HEAD'),
  'safe-methods-options-does-it': executing('OPTIONS'),
  'safe-methods-options-crashes': breaking('protocol/safe-methods', {
    text: 'OPTIONS is answered with 500.',
    also: CRASHES,
    middleware: () => crashing(({ method }) => method === 'OPTIONS'),
  }),
  'crashes-above-a-mebibyte': breaking('protocol/big-body', {
    text: 'A body of more than 1 MiB is answered with 500.',
    also: CRASHES,
    middleware: () => crashing((request) => textOf(request).length > MEBIBYTE),
  }),
  'crashes-above-ten-mebibytes': breaking('protocol/big-body', {
    text: 'A body of more than 10 MiB is answered with 500.',
    also: CRASHES,
    middleware: () => crashing((request) => textOf(request).length > 10 * MEBIBYTE),
  }),
  'crashes-over-deep-lists': breaking('protocol/deep-nesting', {
    text: 'A body of 50,000 lists in lists is answered with 500.',
    also: CRASHES,
    middleware: () => crashing((request) => textOf(request).includes('['.repeat(50_000))),
  }),
  'crashes-over-deep-objects': breaking('protocol/deep-nesting', {
    text: 'A body of 1,500 objects in objects is answered with 500.',
    also: CRASHES,
    middleware: () => crashing((request) => textOf(request).includes('{"a":'.repeat(1_500))),
  }),
  'unknown-route-crashes': breaking('protocol/unknown-route', {
    text: 'A path that nobody knows is answered with 500.',
    also: CRASHES,
    middleware: () => crashing(isUnknown),
  }),
})
