import { requestHeader } from '../emulator/protocol/parse.ts'
import { notAcceptable, type Refusal, unsupportedMediaType } from '../emulator/protocol/refusals.ts'
import { credentialScope } from '../emulator/protocol/region.ts'
import { pathPattern, pathSegments } from '../emulator/protocol/route.ts'
import { routes } from '../emulator/routes.ts'
import type { HttpRequest } from '../model/exchange.ts'
import type { Violation } from './violation.ts'

/** A request for which there is no route. */
export function unrouted(request: HttpRequest): Violation {
  const service = credentialScope(request)?.service
  const [path = ''] = request.path.split('?')
  const segments = pathSegments(path)
  const offered = Object.values(routes).filter((route) => service === undefined || route.service === service)
  const there = offered.filter((route) => pathPattern(route.path)(segments))
  const of = service === undefined ? '' : ` of ${service}`
  const known =
    there.length > 0
      ? `that path takes ${there.map(({ method, name }) => `${method} (${name})`).join(' or ')}`
      : `it knows ${listed(offered.length > 0 ? offered.map(({ name }) => name) : services)}`
  return {
    pointer: '',
    keyword: 'route',
    message: `${request.method} ${path} is no operation${of} that muster knows; ${known}`,
    evidence: [],
  }
}

const services = [...new Set(Object.values(routes).map(({ service }) => service))]

const listed = (names: readonly string[]) => new Intl.ListFormat('en').format(names)

/** A request whose body was not looked at, because of its headers or because it is not JSON. */
export function unreadableViolation(operation: string, refusal: Refusal, request: HttpRequest): Violation {
  const [keyword, pointer, said] = whyUnreadable(refusal, request)
  return { operation, pointer, keyword, message: `${operation}: ${said}`, evidence: [] }
}

function whyUnreadable(
  refusal: Refusal,
  request: HttpRequest,
): readonly [keyword: string, pointer: string, said: string] {
  if (refusal === unsupportedMediaType) {
    const sent = requestHeader(request, 'content-type') ?? 'absent'
    return ['content-type', '', `the content type is ${sent}; it must be application/json`]
  }
  if (refusal === notAcceptable) {
    return [
      'accept',
      '',
      `Accept is ${requestHeader(request, 'accept')}; it must leave room for application/json`,
    ]
  }
  return ['json', '/body', `the body is ${beginning(request.body ?? '')}; it must be a JSON object`]
}

const beginning = (text: string) => JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text)
