import { type HttpRequest, type HttpResponse, isObject, json } from '../../model/exchange.ts'

/** Whether a body is longer than any that says no more than its schema has members for: 64 Ki characters. */
export const isLong = ({ body = '' }: HttpRequest): boolean => body.length > 2 ** 16

/** What was sent, as JSON; what is long counts as empty. */
export const sentIn = (request: HttpRequest): unknown =>
  isLong(request) ? {} : json({ status: 0, headers: {}, body: request.body ?? '' })

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
