import type { HttpRequest } from '../../model/exchange.ts'
import type { Input, Route } from '../../model/operation.ts'

/** The example key pair of the AWS documentation: targets that do not verify signatures route by its scope. */
export const EXAMPLE_ACCESS_KEY = 'AKIAIOSFODNN7EXAMPLE'
export const EXAMPLE_SECRET_KEY = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'

/** Where requests are for unless it is said. */
export const DEFAULT_REGION = 'us-east-1'

/** The HTTP request for an input, with a well-formed Authorization header of the service's scope. */
export function encode(route: Route, input: Input, region = DEFAULT_REGION): HttpRequest {
  const path = route.path.replaceAll(/\{(\w+)\}/g, (_, label: string) =>
    encodeLabel(input.path?.[label] ?? ''),
  )
  const headers = authorization(route.service, region)
  if (input.body === undefined) return { method: route.method, path, headers }
  return {
    method: route.method,
    path,
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(input.body),
  }
}

/** All but RFC 3986's unreserved characters: the HTTP bindings of Smithy ask for that in labels. */
function encodeLabel(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

const started = new Date().toISOString().replaceAll(/[-:]|\.\d{3}/g, '')

const authorizations = new Map<string, Readonly<Record<string, string>>>()

/** Inspector and Security Hub share paths, so one-port emulators route by the service in the credential scope. */
function authorization(service: string, region: string): Readonly<Record<string, string>> {
  const key = `${service}/${region}`
  const headers = authorizations.get(key) ?? authorizationFor(service, region)
  authorizations.set(key, headers)
  return headers
}

function authorizationFor(service: string, region: string): Readonly<Record<string, string>> {
  const scope = `${started.slice(0, 8)}/${region}/${service}/aws4_request`
  return {
    'X-Amz-Date': started,
    Authorization:
      `AWS4-HMAC-SHA256 Credential=${EXAMPLE_ACCESS_KEY}/${scope}, ` +
      `SignedHeaders=host;x-amz-date, Signature=${'0'.repeat(64)}`,
  }
}
