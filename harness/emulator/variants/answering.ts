import { randomUUID } from 'node:crypto'
import { type HttpRequest, type HttpResponse, isObject, json } from '../../model/exchange.ts'
import { saying } from '../variations/altered.ts'
import type { Middleware } from '../variations/variation.ts'

// Ways to differ that need no memory.

/** Says the same in another way. */
export const answering =
  (change: (response: HttpResponse, request: HttpRequest) => HttpResponse): (() => Middleware) =>
  () =>
  async (request, next) =>
    change(await next(request), request)

/** Says the same with another body. */
export const rewritingBody = (
  change: (body: Readonly<Record<string, unknown>>, response: HttpResponse) => unknown,
): (() => Middleware) =>
  answering((response) => {
    const body = json(response)
    return isObject(body) ? saying(response, change(body, response)) : response
  })

/** Takes one request for another. */
export const reading =
  (as: (request: HttpRequest) => HttpRequest): (() => Middleware) =>
  () =>
  (request, next) =>
    next(as(request))

/** Answers some requests without looking further. */
export const refusing =
  (concerns: (request: HttpRequest) => boolean, answer: () => HttpResponse): (() => Middleware) =>
  () =>
  async (request, next) =>
    concerns(request) ? answer() : next(request)

/** One difference in front of another. */
export const both =
  (first: () => Middleware, second: () => Middleware): (() => Middleware) =>
  () => {
    const [outer, inner] = [first(), second()]
    return (request, next) => outer(request, (each) => inner(each, next))
  }

/** The same answer with another value of a header, or without it. */
export function withResponseHeader(
  response: HttpResponse,
  name: string,
  value: (before: string | undefined) => string | undefined,
): HttpResponse {
  const { [name]: before, ...headers } = response.headers
  const after = value(before)
  return { ...response, headers: { ...headers, ...(after !== undefined && { [name]: after }) } }
}

/** What web servers say where no service is behind them. */
export const page = (status: number): HttpResponse => ({
  status,
  headers: { 'content-type': 'text/html' },
  body: `<!doctype html><title>${status}</title>`,
})

/** An error that each service could have written. */
export const refusal = (status: number, type: string): HttpResponse => ({
  status,
  headers: { ...headers(), 'x-amzn-errortype': type },
  body: JSON.stringify({ message: 'No.', Message: 'No.', Code: type, reason: 'OTHER' }),
})

/** A success. */
export const success = (body: unknown): HttpResponse => ({
  status: 200,
  headers: headers(),
  body: JSON.stringify(body),
})

const headers = () => ({ 'content-type': 'application/json', 'x-amzn-requestid': randomUUID() })
