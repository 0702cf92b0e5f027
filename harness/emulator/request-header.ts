import type { HttpRequest } from '../model/exchange.ts'

/** The value of a request header, whatever spelling its name was sent in. */
export function requestHeader(request: HttpRequest, name: string): string | undefined {
  const exact = request.headers[name]
  if (exact !== undefined) return exact
  for (const [sent, value] of Object.entries(request.headers)) if (sent.toLowerCase() === name) return value
  return undefined
}
