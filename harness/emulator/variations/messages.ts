import { randomUUID } from 'node:crypto'
import { type HttpRequest, type HttpResponse, isObject, json } from '../../model/exchange.ts'
import { type Operation, operations } from '../../model/operation.ts'
import { breaking, type FaultRow } from '../faults/fault.ts'
import { correctPipeline, respond } from '../pipeline.ts'
import { requestHeader } from '../protocol/parse.ts'
import { internalFailure, isRefusal } from '../protocol/refusals.ts'
import type { Middleware, RequestFilter, SideEffect } from './variation.ts'

/** Whether a body is longer than any that says no more than its schema has members for: 64 Ki characters. */
const isLong = ({ body = '' }: HttpRequest): boolean => body.length > 2 ** 16

/** What was sent, as JSON; what is long counts as empty. */
export const sentIn = (request: HttpRequest): unknown =>
  isLong(request) ? {} : json({ status: 0, headers: {}, body: request.body ?? '' })

/** Whether the media type of a request names its charset, as some clients do. */
export const namesCharset: RequestFilter = (request) =>
  /;\s*charset=/i.test(requestHeader(request, 'content-type') ?? '')

/** The same request with another body. */
export const carrying = (request: HttpRequest, body: unknown): HttpRequest => ({
  ...request,
  body: JSON.stringify(body),
})

/** The same answer with another body. */
export const saying = (response: HttpResponse, body: unknown): HttpResponse => ({
  ...response,
  body: JSON.stringify(body),
})

/** A success with some members of its body changed; any other answer as it is. */
export function rewritten<Body extends object>(
  response: HttpResponse,
  change: (body: Body) => Partial<Body>,
): HttpResponse {
  const body = json(response)
  if (response.status !== 200 || !isObject(body)) return response
  return saying(response, { ...body, ...change(body as Body) })
}

/** Whether a request comes so far as to be carried out: it has a route, can be read, and keeps to the schema; none is long. */
export function reachesHandler(request: HttpRequest): boolean {
  if (isLong(request)) return false
  const call = correctPipeline.route(request)
  if (isRefusal(call)) return false
  const parsed = correctPipeline.parse(request)
  if (isRefusal(parsed)) return false
  const { id, path, query } = call
  return correctPipeline.validate(id, { path, query, body: parsed.body }) === undefined
}

/** The body with its members, at all depths, spelled as the operations spell them. */
export function inKnownCase(request: HttpRequest): HttpRequest {
  const names = new Map(
    Object.values(operations)
      .filter(({ path }) => request.path.endsWith(path.slice(path.lastIndexOf('}') + 1)))
      .flatMap(({ input }) => Object.entries(input.properties?.body?.properties ?? {}))
      .flatMap(([name, { items }]) => [name, ...Object.keys(items?.properties ?? {})])
      .map((name) => [name.toLowerCase(), name]),
  )
  const respelled = (quoted: string, name: string) => {
    const known = names.get(name.toLowerCase())
    return known === undefined ? quoted : `"${known}":`
  }
  // Bodies may be too deep to be written anew; within a string, no quotation mark stands before a colon.
  return request.body === undefined
    ? request
    : { ...request, body: request.body.replaceAll(/"(\w+)":/g, respelled) }
}

/** What is no JSON is refused, and the refusal has a type. */
export const TYPED: SideEffect = {
  select: '*/protocol/malformed-json-type',
  why: 'It sends the same bodies, and reads their refusals.',
}

export const hasJsonBody = (request: HttpRequest) => sentIn(request) !== undefined

export const textOf = ({ body = '' }: HttpRequest): string => body

export const headerOf = (request: HttpRequest, name: string): string => requestHeader(request, name) ?? ''

/** The request with one header in another way; its name is in lower case. */
export const withRequestHeader = (request: HttpRequest, name: string, value: string): HttpRequest => ({
  ...request,
  headers: {
    ...Object.fromEntries(Object.entries(request.headers).filter(([each]) => each.toLowerCase() !== name)),
    [name]: value,
  },
})

/** Takes one request for another. */
export const reads =
  (as: (request: HttpRequest) => HttpRequest): Middleware =>
  (request, next) =>
    next(as(request))

export const readsText = (as: (text: string) => string): Middleware =>
  reads((request) => ({ ...request, body: as(textOf(request)) }))

export const readsPath = (as: (path: string) => string): Middleware =>
  reads((request) => ({ ...request, path: as(request.path) }))

const when =
  (concerns: RequestFilter, instead: Middleware): Middleware =>
  (request, next) =>
    concerns(request) ? instead(request, next) : next(request)

/** Refuses some requests as it refuses those without members. */
export const rejecting = (concerns: RequestFilter): Middleware =>
  when(
    concerns,
    reads((request) => ({ ...request, body: '{}' })),
  )

/** Knows no route for some requests. */
export const withoutRoute = (concerns: RequestFilter): Middleware =>
  when(
    concerns,
    readsPath(() => '/no/such/route'),
  )

/** Answers some requests with an internal failure. */
export const crashing = (concerns: RequestFilter): Middleware =>
  when(concerns, async () => respond(internalFailure))

/** Answers some requests with the success that the page of their operation shows. */
export const accepting = (concerns: RequestFilter): Middleware =>
  when(concerns, async (request, next) => {
    const operation = operationOf(request)
    return operation ? successOf(operation) : next(request)
  })

const successOf = ({ example }: Operation): HttpResponse => ({
  status: 200,
  headers: { 'content-type': 'application/json', 'x-amzn-requestid': randomUUID() },
  body: JSON.stringify(example.outputs.success),
})

/** The operation at the path of a request; there are none at the paths of neighbours. */
export function operationOf({ method, path }: HttpRequest): Operation | undefined {
  const bare = path.replace(/\?.*/s, '')
  return Object.values(operations).find(
    (each) => each.method === method && bare.endsWith(each.path.slice(each.path.lastIndexOf('}') + 1)),
  )
}

/** The body with what the query says about its members; of one that is in both, the body's counts unless it is said otherwise. */
export function withQueryAsInput(request: HttpRequest, first: 'body' | 'query' = 'body'): HttpRequest {
  const [, query = ''] = request.path.split('?')
  const sent = sentIn(request)
  const given = [...new URLSearchParams(query)]
  if (!isObject(sent) || given.length === 0) return request
  const values = Map.groupBy(given, ([name]) => name)
  const isList = (name: string) => /s$/i.test(name)
  const members = [...values].map(([name, pairs]) => {
    const read = pairs.map(([, value]) => (/^[{[]/.test(value) ? JSON.parse(value) : value))
    return [name, isList(name) ? read.flat() : read[0]]
  })
  const named = Object.fromEntries(members)
  return carrying(request, first === 'body' ? { ...named, ...sent } : { ...sent, ...named })
}

export const isUnknown = ({ path }: HttpRequest) => path === '/no/such/path'

export const unknownRouteFault = (kind: FaultRow['kind'], text: string, answer: HttpResponse): FaultRow =>
  breaking('protocol/unknown-route', {
    text,
    kind,
    middleware: () => async (request, next) => (isUnknown(request) ? answer : next(request)),
  })
