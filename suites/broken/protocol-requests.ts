import { carrying, sentIn } from '../../harness/emulator/altered.ts'
import { type HttpRequest, type HttpResponse, isObject } from '../../harness/model/exchange.ts'
import { operations } from '../../harness/model/operation.ts'
import type { Defect } from './defect.ts'

// What broken servers make of requests, whichever operation they are for.

export const textOf = ({ body = '' }: HttpRequest): string => body

export const headerOf = ({ headers }: HttpRequest, name: string): string => headers[name] ?? ''

/** Takes one request for another. */
export const reads =
  (as: (request: HttpRequest) => HttpRequest): Defect =>
  (request, next) =>
    next(as(request))

export const readsText = (as: (text: string) => string): Defect =>
  reads((request) => ({ ...request, body: as(textOf(request)) }))

export const readsPath = (as: (path: string) => string): Defect =>
  reads((request) => ({ ...request, path: as(request.path) }))

/** Answers some requests without looking further. */
export const answersTo =
  (concerns: (request: HttpRequest) => boolean, answer: HttpResponse): Defect =>
  async (request, next) =>
    concerns(request) ? answer : next(request)

const TYPED = { 'content-type': 'application/json', 'x-amzn-requestid': '1' }

export const error = (status: number, type: string): HttpResponse => ({
  status,
  headers: { ...TYPED, 'x-amzn-errortype': type },
  body: '{"message":"m"}',
})

export const REFUSED = error(400, 'ValidationException')
export const CRASHED = error(500, 'InternalFailure')
export const PAGE: HttpResponse = {
  status: 404,
  headers: { 'content-type': 'text/html' },
  body: '<!DOCTYPE html><h1>Not Found</h1>',
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
  const respelled = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(respelled)
    if (!isObject(value)) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [names.get(name.toLowerCase()) ?? name, respelled(inner)]),
    )
  }
  const sent = sentIn(request)
  return isObject(sent) ? carrying(request, respelled(sent)) : request
}

/** The body with what the query says about its members. */
export function withQueryAsInput(request: HttpRequest): HttpRequest {
  const [, query = ''] = request.path.split('?')
  const sent = sentIn(request)
  const given = [...new URLSearchParams(query)]
  if (!isObject(sent) || given.length === 0) return request
  const values = Map.groupBy(given, ([name]) => name)
  const isList = (name: string) => /s$/i.test(name)
  const members = [...values].map(([name, pairs]) => {
    const read = pairs.map(([, value]) => (value.startsWith('{') ? JSON.parse(value) : value))
    return [name, isList(name) ? read : read[0]]
  })
  return carrying(request, { ...Object.fromEntries(members), ...sent })
}
