import { randomUUID } from 'node:crypto'
import type { HttpRequest, HttpResponse } from '../../../model/exchange.ts'
import type { Operation } from '../../../model/operation.ts'
import type { Around } from '../../difference.ts'
import { internalFailure } from '../../refusals/common.ts'
import { requestHeader } from '../../request-header.ts'
import { respond } from '../../respond.ts'
import { operationOf } from './operation-of.ts'

// What broken servers make of requests, whichever operation they are for.

type Concerns = (request: HttpRequest) => boolean

export const textOf = ({ body = '' }: HttpRequest): string => body

export const headerOf = (request: HttpRequest, name: string): string => requestHeader(request, name) ?? ''

/** The request with one header in another way; its name is in lower case. */
export const withHeader = (request: HttpRequest, name: string, value: string): HttpRequest => ({
  ...request,
  headers: {
    ...Object.fromEntries(Object.entries(request.headers).filter(([each]) => each.toLowerCase() !== name)),
    [name]: value,
  },
})

/** Takes one request for another. */
export const reads =
  (as: (request: HttpRequest) => HttpRequest): Around =>
  (request, next) =>
    next(as(request))

export const readsText = (as: (text: string) => string): Around =>
  reads((request) => ({ ...request, body: as(textOf(request)) }))

export const readsPath = (as: (path: string) => string): Around =>
  reads((request) => ({ ...request, path: as(request.path) }))

const when =
  (concerns: Concerns, instead: Around): Around =>
  (request, next) =>
    concerns(request) ? instead(request, next) : next(request)

/** Refuses some requests as it refuses those without members. */
export const refusing = (concerns: Concerns): Around =>
  when(
    concerns,
    reads((request) => ({ ...request, body: '{}' })),
  )

/** Knows no route for some requests. */
export const losing = (concerns: Concerns): Around =>
  when(
    concerns,
    readsPath(() => '/no/such/route'),
  )

/** Answers some requests with an internal failure. */
export const crashing = (concerns: Concerns): Around => when(concerns, async () => respond(internalFailure))

/** Answers some requests with the success that the page of their operation shows. */
export const accepting = (concerns: Concerns): Around =>
  when(concerns, async (request, next) => {
    const operation = operationOf(request)
    return operation ? successOf(operation) : next(request)
  })

const successOf = ({ example }: Operation): HttpResponse => ({
  status: 200,
  headers: { 'content-type': 'application/json', 'x-amzn-requestid': randomUUID() },
  body: JSON.stringify(example.outputs.success),
})
