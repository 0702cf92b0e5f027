import { type HttpRequest, isObject } from '../../../model/exchange.ts'
import { operations } from '../../../model/operation.ts'
import { carrying, sentIn } from '../../altered.ts'

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
