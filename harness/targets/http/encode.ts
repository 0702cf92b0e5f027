import type { HttpRequest } from '../../model/exchange.ts'
import type { Input, Route } from '../../model/operation.ts'

/** The region of requests to a target that names none. */
export const DEFAULT_REGION = 'us-east-1'

/** The HTTP request for an input, to be signed for the service of the route and the region. */
export function encode(route: Route, input: Input, region = DEFAULT_REGION): HttpRequest {
  const path = route.path.replaceAll(/\{(\w+)\}/g, (_, label: string) =>
    encodeLabel(input.path?.[label] ?? ''),
  )
  const scope = { service: route.service, region }
  if (input.body === undefined) return { method: route.method, path, headers: {}, scope }
  return {
    method: route.method,
    path,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(input.body),
    scope,
  }
}

/** All but RFC 3986's unreserved characters: the HTTP bindings of Smithy ask for that in labels. */
function encodeLabel(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
