import type { HttpRequest } from '../model/exchange.ts'

/** What a signature is for. */
export interface Scope {
  readonly service: string
  readonly region: string
}

const SCOPE = /^AWS4-HMAC-SHA256 Credential=[^/,]+\/\d+\/([^/,]+)\/([^/,]+)\/aws4_request,/

/** Where a request pretends to be signed for; undefined where it bears no signature that can be read. */
export function scopeOf({ headers }: HttpRequest): Scope | undefined {
  const [, region, service] = SCOPE.exec(headers.Authorization ?? '') ?? []
  return region === undefined || service === undefined ? undefined : { region, service }
}

/** The service in that scope; what bears none is of none. */
export const serviceOf = (request: HttpRequest): string => scopeOf(request)?.service ?? ''
