import { randomUUID } from 'node:crypto'
import { type HttpRequest, type HttpResponse, isObject, json } from '../../model/exchange.ts'
import { saying } from '../variations/messages.ts'
import type { Middleware, SideEffect, Variation } from '../variations/variation.ts'

/** A variant without its name. */
interface VariantRow extends Variation {
  /** What the server does in another way, in one sentence. */
  readonly text: string
  /** Recommendations that it does not follow; a MUST among them is still an error. */
  readonly warns?: readonly SideEffect[]
  /** What cannot be asked of it. */
  readonly spares?: readonly SideEffect[]
}

/** Variants by their names, which are kebab-case. */
export type Variants = Readonly<Record<string, VariantRow>>

/** A correct server that differs from the reference emulator, to prove that the suites let it. */
export interface Variant extends VariantRow {
  readonly name: string
  /** The service that it has in another way, where it is one alone. */
  readonly service?: string
}

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

/** Services share paths; what a request was signed for tells them apart. */
export const isSignedFor =
  (service: string, path: string) =>
  (request: HttpRequest): boolean =>
    request.path === path && request.headers.Authorization?.includes(`/${service}/`) === true

/** A server that never heard of some operation. */
export const lacking = (concerns: (request: HttpRequest) => boolean): (() => Middleware) =>
  refusing(concerns, () => refusal(404, 'UnknownOperationException'))

/** Answers a number of reads as they would have been answered before the last write. */
export const lagging =
  (
    isRead: (request: HttpRequest) => boolean,
    isWrite: (request: HttpRequest) => boolean,
    reads: number,
  ): (() => Middleware) =>
  () => {
    let old: ReadonlyMap<string, HttpResponse> = new Map()
    let left = 0
    const answered = new Map<string, HttpResponse>()
    return async (request, next) => {
      const response = await next(request)
      if (isWrite(request) && response.status === 200) {
        old = new Map(answered)
        left = reads
      }
      if (!isRead(request)) return response
      const shown = left-- > 0 ? (old.get(keyOf(request)) ?? response) : response
      answered.set(keyOf(request), response)
      return shown
    }
  }

const keyOf = ({ headers, body }: HttpRequest) => `${headers.Authorization} ${body}`
