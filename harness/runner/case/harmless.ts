import type { HttpRequest } from '../../model/exchange.ts'

/** A request of the same shape in which all texts are empty: it names nobody, so nothing can come of it. */
export const harmless = (request: HttpRequest): HttpRequest => {
  const { body } = request
  if (body === undefined) return request
  const emptied = JSON.stringify(JSON.parse(body), (_, value) => (typeof value === 'string' ? '' : value))
  return { ...request, body: emptied }
}

/** Where an edit leaves what is not JSON, the edit of a harmless request: a lenient parser may make sense of anything. */
export function edited(request: HttpRequest, edit: (request: HttpRequest) => HttpRequest): HttpRequest {
  const whole = edit(request)
  return isJson(whole.body) ? whole : edit(harmless(request))
}

function isJson(body: string | undefined): boolean {
  if (body === undefined) return true
  try {
    JSON.parse(body)
    return true
  } catch {
    return false
  }
}
