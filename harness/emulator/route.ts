import type { HttpRequest } from '../model/exchange.ts'
import { credentialScope } from './credential-scope.ts'
import { type PathPattern, pathPattern, pathSegments } from './path-pattern.ts'
import { unknownRoute } from './refusals/common.ts'
import type { Refusal } from './refusals/refusal.ts'
import { type RouteId, routes } from './service.ts'

const DEFAULT_REGION = 'us-east-1'

/** A request whose operation is known, before its body is read. */
export interface Call {
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
export function route(request: HttpRequest): Call | Refusal {
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
