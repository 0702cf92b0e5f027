import type { HttpRequest, WireFormat } from '../../model/exchange.ts'
import {
  isOperation,
  operations,
  type Route,
  supportingOperations,
  validatorsOf,
  violatedBy,
} from '../../model/operation.ts'
import { requestedAccounts, requestedAddresses } from '../../model/requested.ts'
import { DEFAULT_REGION } from '../http/encode.ts'
import {
  accountsIn,
  isDocumentationAccount,
  isDocumentationAddress,
  MOST_ACCOUNTS,
  strangerIn,
} from './documentation.ts'
import { namedAccounts } from './named-accounts.ts'

/** What the owner of a real account allows; who allows to affect others allows to write. */
export type Allowed = 'write' | 'affects-others'

export interface Rules {
  readonly allow?: Allowed | undefined
  /** The region of the target; `us-east-1` by default. Writes elsewhere are not cleaned up, so they are blocked. */
  readonly region?: string | undefined
  /** Routes that nothing allows, for they change what the account is billed for; each with the command that does. */
  readonly never?: Readonly<Record<string, string>>
}

/** Why a request must not be sent to a real account, or undefined where it may be. */
export function withheld(request: HttpRequest, rules: Rules): string | undefined {
  try {
    return withheldAsRead(request, rules)
  } catch (error) {
    // What is nested deeper than recursion can follow cannot be vouched for.
    if (error instanceof RangeError) return 'its body is nested too deep to be looked into'
    throw error
  }
}

function withheldAsRead(request: HttpRequest, rules: Rules): string | undefined {
  if (request.format) return blockedBytes(request, request.format)
  const { body = '' } = request
  const named = namedAccounts(request)
  const stranger =
    named.find((account) => !isDocumentationAccount(account)) ?? strangerIn(plain(body)) ?? strangerIn(body)
  if (stranger !== undefined)
    return `it names ${stranger}, and only ids and addresses of documentation may go there`
  const route = calledRoute(request)
  if (!route) return named.length === 0 ? undefined : 'it names accounts on a route that is not known'
  return isWriting(route) ? withheldWrite(route, request, named, rules) : tooMany(route, body)
}

/** What was made in another region is not found again by who cleans up. */
function inOtherRegion({ scope }: HttpRequest, { region = DEFAULT_REGION }: Rules): string | undefined {
  return scope === undefined || scope.region === region
    ? undefined
    : 'one region of a real account is written to, and this is another'
}

/** Nobody can act on bytes that are not signed and name no account. */
const blockedBytes = (request: HttpRequest, { content, framed }: WireFormat): string | undefined =>
  request.scope || accountsIn(framed(request, content(request))).length > 0
    ? 'bytes that are not HTTP must not name accounts or be signed'
    : undefined

export const isWriting = ({ effect }: Pick<Route, 'effect'>): boolean =>
  effect === 'write' || effect === 'affects-others'

/** A write is sent where its owner allows it, or where it is to be rejected and would name nobody if it were accepted. */
function withheldWrite(
  route: Route,
  request: HttpRequest,
  named: readonly string[],
  rules: Rules,
): string | undefined {
  const { never = {} } = rules
  const { body = '' } = request
  const { id, effect } = route
  const command = never[id]
  if (command !== undefined)
    return `${id} changes what the account is billed for; do it yourself with: ${command}`
  const answer = expectedOf(route, body)
  if (answer === 'over-limit') return 'batches over the limit are only sent to operations that read'
  if (answer === 'refused' && named.length === 0) return undefined
  if (isAllowed(route, rules)) {
    if (answer === 'refused') return hiddenName(route, body, named) ?? tooMany(route, body)
    return oddName(route, body) ?? tooMany(route, body) ?? inOtherRegion(request, rules)
  }
  return `${id} ${effect === 'write' ? 'writes' : 'affects other accounts'}; --allow ${effect} permits it`
}

/** Whether the owner of the account allows what a route does. */
export const isAllowed = (route: Route, { allow }: Rules): boolean =>
  !isWriting(route) || allow === 'affects-others' || allow === route.effect

/** Whom a lenient service reads out of a request that is to be refused, nobody would look for to take away again. */
function hiddenName({ id }: Route, body: string, named: readonly string[]): string | undefined {
  if (!isOperation(id)) return undefined
  const requested = requestedAccounts(operations[id], { body: parsed(body) })
  const hidden = named.find((account) => !requested.includes(account))
  return hidden === undefined ? undefined : `it names ${hidden} where the clean-up would not find it`
}

/** What is accepted and names no documentation could be somebody, and could not be taken away again. */
function oddName({ id }: Route, body: string): string | undefined {
  if (!isOperation(id)) return undefined
  const input = { body: parsed(body) }
  const odd =
    requestedAccounts(operations[id], input).find((account) => !isDocumentationAccount(account)) ??
    requestedAddresses(operations[id], input).find((address) => !isDocumentationAddress(address))
  return odd === undefined ? undefined : `it names ${JSON.stringify(odd)}, which is not of the documentation`
}

/** Only where a batch is refused for its size, it may name an account more than once. */
function tooMany(route: Route, body: string): string | undefined {
  const count = accountsIn(plain(body)).length
  return count > MOST_ACCOUNTS && expectedOf(route, body) !== 'over-limit'
    ? `it needs ${count} account ids, and there are ${MOST_ACCOUNTS} of documentation`
    : undefined
}

/** What a sound service makes of a body. What nobody can tell for sure counts as accepted. */
function expectedOf({ id }: Route, body: string): 'accepted' | 'refused' | 'over-limit' {
  if (!isOperation(id)) return 'accepted'
  const value = parsed(body)
  // A lenient parser might make something of it, as long as it names an account.
  if (value === UNREADABLE) return accountsIn(body).length === 0 ? 'refused' : 'accepted'
  const { path } = operations[id].example.input
  const violated = violatedBy(validatorsOf(id).input, { ...(path && { path }), body: value })
  if (violated.some(({ keyword }) => keyword === 'maxItems')) return 'over-limit'
  return violated.length > 0 ? 'refused' : 'accepted'
}

const UNREADABLE = Symbol('not JSON')

function parsed(body: string): unknown {
  if (body === '') return undefined
  try {
    return JSON.parse(body)
  } catch {
    return UNREADABLE
  }
}

/** JSON without its escapes, in which digits may hide. */
function plain(body: string): string {
  const value = parsed(body)
  return value === UNREADABLE || value === undefined ? body : JSON.stringify(value)
}

const ROUTES: readonly Route[] = [...Object.values(operations), ...Object.values(supportingOperations)]

/** From harmless to harmful. */
const EFFECTS: readonly Route['effect'][] = ['read', 'reject', 'write', 'affects-others']

/**
 * The route that a request reaches, or the most harmful of several; undefined where none is known. Neither the spelling
 * of the path nor the service in the signature can make a request look like less than it is.
 */
export function calledRoute({ method, path }: Pick<HttpRequest, 'method' | 'path'>): Route | undefined {
  const segments = segmentsOf(path)
  return ROUTES.filter((route) => route.method === method.toUpperCase() && matches(route, segments)).toSorted(
    (a, b) => EFFECTS.indexOf(b.effect) - EFFECTS.indexOf(a.effect),
  )[0]
}

function matches({ path }: Route, segments: readonly string[]): boolean {
  const expected = segmentsOf(path)
  return (
    expected.length === segments.length &&
    expected.every((part, index) => part.startsWith('{') || part === segments[index])
  )
}

const segmentsOf = (path: string): readonly string[] =>
  decoded(path.replace(/[?#].*$/s, ''))
    .toLowerCase()
    .split('/')
    .filter((segment) => segment !== '')

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
