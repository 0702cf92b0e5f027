import { type HttpRequest, type HttpResponse, json } from '../model/exchange.ts'

/** Characters; no request that keeps to its schema is nearly as long. */
const LONGEST = 2 ** 16

/** What was sent, as JSON; what is longer than anything that is carried out is not read. */
export const sentIn = ({ body = '' }: HttpRequest): unknown =>
  body.length > LONGEST ? undefined : json({ status: 0, headers: {}, body })

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
