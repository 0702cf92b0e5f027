import { type Edit, type HttpRequest, isObject } from '../../harness/index.ts'

// Ways to change a request that was encoded from an accepted input, so that one thing about it is unusual.

/** Edits by the label that names them in reports and replay lines. */
export type Edits = Readonly<Record<string, Edit>>

export function withoutBody({ body: _, ...request }: HttpRequest): HttpRequest {
  return request
}

export const withHeader =
  (name: string, value: string): Edit =>
  (request) => ({ ...request, headers: { ...request.headers, [name]: value } })

export const withoutHeader =
  (name: string): Edit =>
  (request) => {
    const { [name]: _, ...headers } = request.headers
    return { ...request, headers }
  }

export const withMethod =
  (method: string): Edit =>
  (request) => ({ ...request, method })

export const withPath =
  (change: (path: string) => string): Edit =>
  (request) => ({ ...request, path: change(request.path) })

export const withQuery = (query: string): Edit => withPath((path) => `${path}?${query}`)

/** Another text in place of the body. */
export const withText =
  (change: (text: string) => string): Edit =>
  (request) => ({ ...request, body: change(request.body ?? '') })

/** The same JSON document, changed or spelled in another way. */
export const withDocument = (spell: (document: Readonly<Record<string, unknown>>) => string): Edit =>
  withText((text) => {
    const document: unknown = JSON.parse(text)
    if (!isObject(document)) throw new Error('the body of an accepted request is an object')
    return spell(document)
  })

/** One more member. It stands before the others, so that what goes wrong with it takes the others with it. */
export const withMember = (name: string, value: unknown): Edit =>
  withDocument((document) => JSON.stringify({ [name]: value, ...document }))
