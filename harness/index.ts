/**
 * The law kit: everything that suites need from the harness. Suites import from here, and from no other module of it.
 * Each name is documented where it is declared.
 */

// What to require: operations, their requirements, and suites that ask for them.

export {
  type Operation,
  type OperationId,
  operations,
  type SupportingId,
  supportingOperations,
} from './model/operation.ts'
export {
  type AnswerSet,
  type OperationWith,
  type Requirement,
  type RequirementName,
  requirementOf,
  requirementsOf,
} from './model/requirement.ts'
export { type Catalogue, defineSuite, type Suite } from './runner/plan/suite.ts'

// Properties: a requirement, the values to try it with, and its law.

export { constraints } from './runner/plan/constraints.ts'
export { type Property, property } from './runner/plan/suite.ts'

// Inputs: values to draw, limits to draw them at, and placeholders for values that only a run knows.

export { certify } from './arbitraries/certify.ts'
export {
  accepted,
  type Constraint,
  type Draw,
  limitOf,
  ofEveryLength,
  shapeValid,
  violations,
} from './arbitraries/input.ts'
export { mangledIds } from './arbitraries/mangled-ids.ts'
export { type DrawnInput, Placeholder } from './arbitraries/placeholder.ts'
export { alike, idsOfAllLooks, newIdsOfAllLooks, ONE_DIGIT_REPEATED, withLook } from './model/accounts.ts'

// Calling: what a law sends, and what came back.

export {
  type Exchange,
  type Forgery,
  type HttpRequest,
  hasSucceeded,
  inBytes,
  isAnswered,
  isObject,
  json,
  member,
  shownAsBytes,
  type WireFormat,
} from './model/exchange.ts'
export { type Call, type Caller, outputOf } from './runner/case/call.ts'
export type { CaseContext } from './runner/case/case-context.ts'
export type { Edit } from './runner/case/real-account.ts'
export { inParallel } from './runner/in-parallel.ts'

// Judging: what an answer says, and what a law makes of it.

export { excerpt, type Mismatch, named, SUCCESS } from './checks/check.ts'
export { errorEnvelope } from './checks/error.ts'
export { REQUEST_ID } from './checks/every-answer.ts'
export { errorType } from './model/exchange.ts'
export {
  type Failure,
  isFailure,
  isUndecided,
  type LawResult,
  type Undecided,
  untestable,
} from './model/failure.ts'
export { expectAnswer, failure } from './runner/plan/suite.ts'
export { isThrottled } from './targets/pacing/throttled.ts'

// Accounts: the ids in requests and answers, and the members that must exist before.

export type { WriteRule } from './knowledge/rules.ts'
export { accounts, chunks, entries, isAccountId, repeated, some, without } from './model/accounts.ts'
export type { Accounts, CleanupRule, Fixture } from './runner/case/call.ts'
export type { KnowledgeRules, ReadRule } from './runner/case/read-rule.ts'
