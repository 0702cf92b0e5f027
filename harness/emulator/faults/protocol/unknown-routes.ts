import type { HttpRequest, HttpResponse } from '../../../model/exchange.ts'
import { type FaultRow, faultRows } from '../fault.ts'
import { breaking, CRASHES } from './breaking.ts'
import { crashing } from './mistakes.ts'

const isUnknown = ({ path }: HttpRequest) => path === '/no/such/path'

const unknownRoute = (kind: FaultRow['kind'], text: string, answer: HttpResponse): FaultRow =>
  breaking('protocol/unknown-route', {
    text,
    kind,
    around: () => async (request, next) => (isUnknown(request) ? answer : next(request)),
  })

const PAGE = { status: 404, headers: { 'content-type': 'text/html' } }

/** Mistakes with paths that nobody knows. */
export const unknownRouteFaults = faultRows({
  'unknown-route-is-a-success': unknownRoute('status', 'A path that nobody knows is answered with 200.', {
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: '{}',
  }),
  'unknown-route-is-a-page': unknownRoute(
    'error-shape',
    'A path that nobody knows is answered with a page for people.',
    { ...PAGE, body: '<!DOCTYPE html><h1>Not Found</h1>' },
  ),
  'unknown-route-without-a-type': unknownRoute(
    'error-shape',
    'A path that nobody knows is answered with an error of a framework.',
    { ...PAGE, body: '{"detail":"Not Found"}' },
  ),
  'unknown-route-crashes': breaking('protocol/unknown-route', {
    text: 'A path that nobody knows is answered with 500.',
    also: CRASHES,
    around: () => crashing(isUnknown),
  }),
})
