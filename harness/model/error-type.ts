import { type HttpResponse, isObject, json } from './exchange.ts'

/**
 * The type of an error as the AWS SDKs resolve it: header, else body `code` in any case, else `__type`.
 * On GuardDuty's wire header and body disagree (BadRequestException, InvalidInputException) and the header wins.
 * @see https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html#operation-error-serialization
 */
export function errorType(response: HttpResponse): string | undefined {
  const named = fullErrorType(response)
  return named === undefined ? undefined : bareName(named)
}

/** The same as it was written, with the namespace and the URI that some servers put around it. */
export const fullErrorType = (response: HttpResponse): string | undefined =>
  response.headers['x-amzn-errortype'] ?? fromBody(json(response))

function fromBody(body: unknown): string | undefined {
  if (!isObject(body)) return undefined
  const code = Object.entries(body).find(([name]) => name.toLowerCase() === 'code')?.[1]
  if (typeof code === 'string') return code
  return typeof body.__type === 'string' ? body.__type : undefined
}

/** What stands before a comma and before the URI after `:`, without the namespace before `#`: a URI may have a `#` too. */
function bareName(named: string): string | undefined {
  const first = named.split(/[,:]/)[0] ?? ''
  const bare = first.slice(first.indexOf('#') + 1).trim()
  return bare === '' ? undefined : bare
}
