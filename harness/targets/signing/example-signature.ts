import type { HttpRequest, Scope } from '../../model/exchange.ts'

/** The example key pair of the AWS documentation. */
export const EXAMPLE_ACCESS_KEY = 'AKIAIOSFODNN7EXAMPLE'
export const EXAMPLE_SECRET_KEY = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'

/** One date for all runs of a process, so that the same run shows the same requests. */
const startOfProcess = performance.timeOrigin

/**
 * Adds an Authorization header of the request's scope, well-formed but not a valid signature: emulators that do not
 * verify signatures route by its scope, because Inspector and Security Hub share paths. A target that signs replaces it.
 */
export function exampleSigner(now: number = startOfProcess): (request: HttpRequest) => HttpRequest {
  const date = new Date(now).toISOString().replaceAll(/[-:]|\.\d{3}/g, '')
  const known = new Map<string, HttpRequest['headers']>()
  const headersFor = ({ service, region }: Scope): HttpRequest['headers'] => {
    const scope = `${date.slice(0, 8)}/${region}/${service}/aws4_request`
    const headers = known.get(scope) ?? {
      'X-Amz-Date': date,
      Authorization:
        `AWS4-HMAC-SHA256 Credential=${EXAMPLE_ACCESS_KEY}/${scope}, ` +
        `SignedHeaders=host;x-amz-date, Signature=${'0'.repeat(64)}`,
    }
    known.set(scope, headers)
    return headers
  }
  return (request) =>
    request.scope && request.forgery !== 'unsigned'
      ? { ...request, headers: { ...request.headers, ...headersFor(request.scope) } }
      : request
}
