import type { HttpResponse } from '../../harness/model/exchange.ts'
import type { Defect } from './defect.ts'
import { answerDefects } from './protocol-answers.ts'
import { bodyDefects, limitDefects } from './protocol-bodies.ts'
import { answersTo, CRASHED, error, headerOf, PAGE, REFUSED, reads, readsPath } from './protocol-requests.ts'

type Defects = Readonly<Record<string, Readonly<Record<string, () => Defect>>>>

const TYPE = 'Content-Type'
const jsonTyped = reads((request) => ({
  ...request,
  headers: { ...request.headers, [TYPE]: 'application/json' },
}))

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
export const protocolDefects: Defects = {
  ...bodyDefects,
  ...limitDefects,
  ...MEDIA_TYPES,
  ...ROUTES,
  ...answerDefects,
}
