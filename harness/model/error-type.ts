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
  const code = codeIn(body)
  // A code that is no text hides the type behind it: clients take it for the type, or fail on it.
  const first = code === undefined ? body.__type : code
  return typeof first === 'string' ? first : undefined
}

const codeIn = (body: Readonly<Record<string, unknown>>): unknown =>
  Object.entries(body).find(([name]) => name.toLowerCase() === 'code')?.[1]

/** The types that header and body name, each where a client may look first. */
export function namedTypes(response: HttpResponse): readonly string[] {
  const body = json(response)
  const places = [
    response.headers['x-amzn-errortype'],
    ...(isObject(body) ? [codeIn(body), body.__type] : []),
  ]
  return places.flatMap((named) => (typeof named === 'string' ? (bareName(named) ?? []) : []))
}

/** What stands before a comma and before the URI after `:`, without the namespace before `#`: a URI may have a `#` too. */
function bareName(named: string): string | undefined {
  const first = named.split(/[,:]/)[0] ?? ''
  const bare = first.slice(first.indexOf('#') + 1).trim()
  return bare === '' ? undefined : bare
}
