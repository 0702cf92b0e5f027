import { errorType } from '../../model/error-type.ts'
import type { HttpRequest, HttpResponse } from '../../model/exchange.ts'
import { answering, page, reading, refusal, refusing } from './answering.ts'
import type { Variants } from './variant.ts'

/** Correct servers that find operations in another way, or answer otherwise where there is none. */
export const routeVariants = {
  'unknown-routes-404': {
    text: 'Where there is no route, the answer is 404.',
    middleware: answering((response) =>
      isUnknown(response) ? refusal(404, 'UnknownOperationException') : response,
    ),
  },
  'unknown-routes-405': {
    text: 'Where there is no route, the answer is 405.',
    middleware: answering((response) =>
      isUnknown(response) ? refusal(405, 'MethodNotAllowedException') : response,
    ),
  },
  'unknown-routes-are-pages': {
    text: 'Where there is no route, the answer is a page.',
    warns: [{ select: '*/protocol/unknown-route', why: 'A page names no type of error.' }],
    middleware: answering((response) => (isUnknown(response) ? page(404) : response)),
  },
  'other-methods-are-pages': {
    text: 'Other methods are answered by a page with 405.',
    middleware: refusing(
      ({ method }) => /PUT|PATCH|HEAD|OPTIONS/.test(method),
      () => page(405),
    ),
  },
  'options-for-browsers': {
    text: 'OPTIONS is answered with 204, for browsers.',
    middleware: refusing(
      ({ method }) => method === 'OPTIONS',
      () => ({
        status: 204,
        headers: { allow: 'POST' },
        body: '',
      }),
    ),
  },
  'no-head-nor-options': {
    text: 'HEAD and OPTIONS are not implemented.',
    middleware: refusing(
      ({ method }) => /HEAD|OPTIONS/.test(method),
      () => page(501),
    ),
  },
  'paths-without-case': {
    text: 'Paths are compared without regard to case.',
    warns: [{ select: '*/protocol/path-case', why: 'It takes a path in another case.' }],
    middleware: onPath((path) => path.replace(/[^/]+$/, (segment) => segment.toLowerCase())),
  },
  'merged-slashes': {
    text: 'Several slashes in a row are taken for one.',
    warns: [{ select: '*/protocol/empty-path-segment', why: 'It takes the path for the one without.' }],
    middleware: onPath((path) => path.replaceAll(/\/{2,}/g, '/')),
  },
  'decoded-slashes': {
    text: 'Paths are decoded before they are routed.',
    warns: [{ select: '*/protocol/encoded-slash', why: 'It takes an encoded slash for one.' }],
    middleware: onPath((path) => path.replaceAll(/%2f/gi, '/')),
  },
  'resolved-dots': {
    text: 'Paths are decoded, and their dots resolved.',
    middleware: reading((request) =>
      hasDotSegments(request) ? { ...request, path: new URL(request.path, 'http://x').pathname } : request,
    ),
  },
  'redirects-dots': {
    text: 'Paths with dots are redirected to those without.',
    middleware: refusing(hasDotSegments, () => redirect(301)),
  },
  'no-slash-at-the-end': {
    text: 'A slash at the end makes another path, which is unknown.',
    warns: [{ select: '*/protocol/trailing-slash', why: 'It does not take the path with the slash.' }],
    middleware: refusing(
      ({ path }) => path.endsWith('/'),
      () => page(404),
    ),
  },
  'redirects-slash-at-the-end': {
    text: 'Paths with a slash at the end are redirected to those without.',
    warns: [{ select: '*/protocol/trailing-slash', why: 'It does not take the path with the slash.' }],
    middleware: refusing(
      ({ path }) => path.endsWith('/'),
      () => redirect(307),
    ),
  },
} satisfies Variants

function onPath(change: (path: string) => string) {
  return reading((request) => ({ ...request, path: change(request.path) }))
}

function redirect(status: number): HttpResponse {
  return { status, headers: { location: '/' }, body: '' }
}

function isUnknown(response: HttpResponse): boolean {
  return errorType(response) === 'MissingAuthenticationTokenException'
}

function hasDotSegments({ path }: HttpRequest): boolean {
  return /\/(\.|%2e){1,2}(\/|$)/i.test(path)
}
