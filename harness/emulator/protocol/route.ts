import type { HttpRequest } from '../../model/exchange.ts'
import { type RouteId, routes } from '../routes.ts'
import { type Refusal, unknownRoute } from './refusals.ts'
import { credentialScope } from './region.ts'

/** Matches a path, already split into segments, and answers its labels. */
export type PathPattern = (segments: readonly string[]) => Readonly<Record<string, string>> | undefined

/** The segments of a path; one trailing slash is optional everywhere (Smithy, HTTP bindings). */
export function pathSegments(path: string): readonly string[] {
  const segments = path.split('/').slice(1)
  return segments.at(-1) === '' ? segments.slice(0, -1) : segments
}

/**
 * The pattern of a path with labels in braces. Literals match as they were sent, case included; a label takes one whole
 * segment that is not empty and is decoded only after the path was split, so that %2F stays inside it.
 */
export function pathPattern(path: string): PathPattern {
  const parts = pathSegments(path).map((text) => ({ text, label: /^\{(.+)\}$/.exec(text)?.[1] }))
  return (segments) => {
    if (segments.length !== parts.length) return undefined
    const labels: Record<string, string> = {}
    for (const [index, { text, label }] of parts.entries()) {
      const segment = segments[index] ?? ''
      if (label === undefined) {
        if (segment !== text) return undefined
        continue
      }
      const value = decoded(segment)
      if (!value) return undefined
      labels[label] = value
    }
    return labels
  }
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment)
  } catch {
    return undefined
  }
}

const DEFAULT_REGION = 'us-east-1'

/** A request whose operation is known, before its body is read. */
export interface RoutedRequest {
  readonly id: RouteId
  readonly region: string
  readonly path: Readonly<Record<string, string>>
  readonly query: URLSearchParams
}

interface Entry {
  readonly id: RouteId
  readonly service: string
  readonly method: string
  readonly pattern: PathPattern
}

const table: readonly Entry[] = Object.values(routes).map(({ id, service, method, path }) => ({
  id: id as RouteId,
  service,
  method,
  pattern: pathPattern(path),
}))

/**
 * Finds what a request calls. The service is the one it was signed for, because Inspector2 and Security Hub share paths;
 * a request without a readable scope gets the first route that matches.
 */
export function route(request: HttpRequest): RoutedRequest | Refusal {
  const scope = credentialScope(request)
  const [path = '', query = ''] = request.path.split(/\?(.*)/s)
  const segments = pathSegments(path)
  for (const { id, service, method, pattern } of table) {
    if (method !== request.method || (scope && scope.service !== service)) continue
    const labels = pattern(segments)
    if (!labels) continue
    return { id, region: scope?.region ?? DEFAULT_REGION, path: labels, query: new URLSearchParams(query) }
  }
  return unknownRoute
}
