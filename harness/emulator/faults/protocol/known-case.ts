import type { HttpRequest } from '../../../model/exchange.ts'
import { operations } from '../../../model/operation.ts'

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
