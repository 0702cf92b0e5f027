import { type RouteId, routes } from '../emulator/routes.ts'
import { errorType, type HttpResponse } from '../model/exchange.ts'
import type { MockService } from '../wrappers/mock-service.ts'
import { signedFor } from './ask.ts'

/** Account ids, one after the other. */
export const ids = (count: number, from = 1) =>
  Array.from({ length: count }, (_, index) => String(from + index).padStart(12, '0'))

/** What CreateMembers takes of such accounts. */
export const accounts = (count: number, from = 1) =>
  ids(count, from).map((accountId) => ({ accountId, email: 'a@example.com' }))

/** Calls operations of a service, with a detector where one is needed. */
export function caller(service: MockService) {
  return (id: RouteId, body?: unknown, headers = {}): Promise<HttpResponse> => {
    const { service: signingName, method, path } = routes[id]
    return service.handle({
      method,
      path: path.replace('{detectorId}', 'e760327a7a8de2e707dafca3d3aac576'),
      headers: { ...signedFor(signingName), ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
  }
}

/** The status and the error type. */
export const said = (response: HttpResponse) => [response.status, errorType(response)]
