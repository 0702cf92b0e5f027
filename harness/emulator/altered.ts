import { type HttpRequest, type HttpResponse, json } from '../model/exchange.ts'

/** What was sent, as JSON. */
export const sentIn = ({ body = '' }: HttpRequest): unknown => json({ status: 0, headers: {}, body })

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
