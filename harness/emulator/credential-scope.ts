import type { HttpRequest } from '../model/exchange.ts'
import { requestHeader } from './request-header.ts'

const SCOPE = /\bCredential=[^/,\s]+\/\d{8}\/([^/,\s]+)\/([^/,\s]+)\/aws4_request\b/

/** Where a request was signed for; one-port emulators know the service from nothing else. */
export interface CredentialScope {
  readonly region: string
  readonly service: string
}

/** The SigV4 credential scope of a request, or undefined where it has none that can be read. */
export function credentialScope(request: HttpRequest): CredentialScope | undefined {
  const [, region, service] = SCOPE.exec(requestHeader(request, 'authorization') ?? '') ?? []
  return region === undefined || service === undefined ? undefined : { region, service }
}
