import { type BrokenRule, brokenRules } from '../emulator/documented-rules.ts'
import { correctPipeline } from '../emulator/pipeline.ts'
import { requestHeader } from '../emulator/protocol/parse.ts'
import {
  isRefusal,
  notAcceptable,
  type Refusal,
  unsupportedMediaType,
} from '../emulator/protocol/refusals.ts'
import { credentialScope } from '../emulator/protocol/region.ts'
import { pathPattern, pathSegments } from '../emulator/protocol/route.ts'
import { type RouteId, routes } from '../emulator/routes.ts'
import type { HttpRequest } from '../model/exchange.ts'
import {
  type Input,
  isOperation,
  keywordOf,
  type OperationId,
  operations,
  placeOf,
  pointerOf,
  type Violated,
  validatorsOf,
  valueAt,
  violatedBy,
} from '../model/operation.ts'
import { type Evidence, requirements, requirementsOf } from '../model/requirement.ts'
import { schemaAt } from '../model/schema.ts'
import type { Violation } from './assertions.ts'

/** What a request is to the spec. */
export interface Reading {
  /** What it calls; absent where no operation has the route. */
  readonly route?: RouteId
  readonly region?: string
  /** The judged operation that it calls; absent for supporting operations and for what calls nothing. */
  readonly operation?: OperationId
  /** As far as it could be read. */
  readonly input: Input
  readonly violations: readonly Violation[]
}

/**
 * Reads a request the way a sound service does, whatever fault is planted in the one that answers. Supporting
 * operations have no schema in the specs, so their bodies are not judged.
 */
export function readingOf(request: HttpRequest): Reading {
  const call = correctPipeline.route(request)
  if (isRefusal(call)) return { input: { body: {} }, violations: [unrouted(request)] }
  const called = {
    route: call.id,
    region: call.region,
    ...(isOperation(call.id) && { operation: call.id }),
  }
  const parsed = correctPipeline.parse(request)
  if (isRefusal(parsed)) {
    return {
      ...called,
      input: { path: call.path, body: {} },
      violations: [unreadableViolation(call.id, parsed, request)],
    }
  }
  const input = { path: call.path, body: parsed.body }
  return { ...called, input, violations: isOperation(call.id) ? violationsOf(call.id, input) : [] }
}

function violationsOf(id: OperationId, input: Input): readonly Violation[] {
  const violated = violatedBy(validatorsOf(id).input, input)
  return [
    ...violated.filter((each) => !isImplied(id, each, violated)).map((each) => violationOf(id, input, each)),
    ...brokenRules(id, input.body).map((rule) => ruleViolation(id, input, rule)),
  ]
}

/** A rule that no schema can express is quoted: the requirement has the sentence of the documentation. */
function ruleViolation(id: OperationId, input: Input, { requirement, pointer }: BrokenRule): Violation {
  const { evidence } = requirements[requirement]
  const sent = JSON.stringify(valueAt(input, pointer))
  return {
    operation: id,
    requirement,
    pointer,
    keyword: 'rule',
    message: `${id}: ${pointer} is ${sent}, which breaks a rule${quoted(evidence)}`,
    evidence,
  }
}

/** Eleven digits break length and pattern at once; the schema says which of the two follows from the other. */
function isImplied(id: OperationId, violated: Violated, all: readonly Violated[]): boolean {
  const pointer = pointerOf(violated)
  const implies = schemaAt(operations[id].input, placeOf(pointer))?.['x-implies'] ?? {}
  return all.some(
    (other) => pointerOf(other) === pointer && implies[other.keyword]?.includes(violated.keyword),
  )
}

function violationOf(id: OperationId, input: Input, violated: Violated): Violation {
  const pointer = pointerOf(violated)
  const value = valueAt(input, pointer)
  const place = placeOf(pointer).join('/')
  const keyword = keywordOf(violated, value)
  const requirement = requirementsOf(id).find(
    ({ constraint }) => constraint?.place.join('/') === place && constraint.keyword === keyword,
  )
  const evidence = requirement?.evidence ?? []
  return {
    operation: id,
    ...(requirement && { requirement: requirement.id }),
    pointer,
    keyword,
    message: `${id}: ${pointer} ${sentence(violated, value)}${quoted(evidence)}`,
    evidence,
  }
}

const quoted = ([first]: readonly Evidence[]) => (first ? ` (${first.kind}: "${first.quote}")` : '')

/** A request for which there is no route. */
function unrouted(request: HttpRequest): Violation {
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
function unreadableViolation(operation: string, refusal: Refusal, request: HttpRequest): Violation {
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

/** What a value is and what it may be: `has 120 items; at most 50 are allowed`. */
function sentence({ keyword, params }: Violated, value: unknown): string {
  const limit = Number(params.limit)
  switch (keyword) {
    case 'required':
      return 'is missing; it is required'
    case 'maxItems':
      return `has ${counted(lengthOf(value), 'item')}; at most ${allowed(limit)} allowed`
    case 'minItems':
      return `has ${counted(lengthOf(value), 'item')}; at least ${limit} must be there`
    case 'maxLength':
      return `has ${counted(lengthOf(value), 'character')} (${shown(value)}); at most ${allowed(limit)} allowed`
    case 'minLength':
      return `has ${counted(lengthOf(value), 'character')} (${shown(value)}); at least ${limit} must be there`
    case 'pattern':
      return `is ${shown(value)}; it must match ${params.pattern}`
    case 'enum':
      return `is ${shown(value)}; only ${(params.allowedValues as readonly unknown[]).join(', ')} are allowed`
    default:
      return `is ${kindOf(value)}; it must be ${articled(String(params.type))}`
  }
}

const counted = (count: number, noun: string) => `${count || 'no'} ${noun}${count === 1 ? '' : 's'}`

const allowed = (limit: number) => `${limit} ${limit === 1 ? 'is' : 'are'}`

/** Characters are counted as JSON Schema does, by code point. */
const lengthOf = (value: unknown) => (Array.isArray(value) ? value.length : [...String(value)].length)

function shown(value: unknown): string {
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 40)}…` : text
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return `${articled(Array.isArray(value) ? 'array' : typeof value)} (${shown(value)})`
}

const articled = (type: string) => (type === 'array' ? 'a list' : `${type === 'object' ? 'an' : 'a'} ${type}`)
