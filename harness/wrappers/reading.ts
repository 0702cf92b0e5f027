import { type BrokenRule, brokenRules } from '../emulator/documented-rules.ts'
import { correctPipeline } from '../emulator/pipeline.ts'
import { isRefusal } from '../emulator/protocol/refusals.ts'
import type { RouteId } from '../emulator/routes.ts'
import type { HttpRequest } from '../model/exchange.ts'
import {
  type Input,
  isOperation,
  type OperationId,
  operations,
  type Violated,
  validatorsOf,
  violatedBy,
} from '../model/operation.ts'
import { type Evidence, requirements, requirementsOf } from '../model/requirement.ts'
import { schemaAt } from '../model/schema.ts'
import { keywordOf, placeOf, pointerOf, valueAt } from '../model/violated.ts'
import { sentence } from './sentence.ts'
import { unreadableViolation, unrouted } from './unread.ts'
import type { Violation } from './violation.ts'

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
