/** The law kit: everything that a suite needs from the harness. Suites import from here, and from nowhere else in it. */

export { accepted, type Draw, limitOf, ofEveryLength, shapeValid } from './arbitraries/input.ts'
export { Placeholder } from './arbitraries/placeholder.ts'
export { SUCCESS } from './checks/answers.ts'
export { excerpt, type Mismatch, named } from './checks/check.ts'
export { errorEnvelope } from './checks/error.ts'
export { REQUEST_ID } from './checks/every-answer.ts'
export { accounts, chunks, entries, isAccountId, repeated, some, without } from './model/accounts.ts'
export { alike, idsOfAllLooks, withLook } from './model/digits.ts'
export { errorType } from './model/error-type.ts'
export type { Forgery } from './model/exchange.ts'
export {
  type Exchange,
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
export { type Failure, isFailure, type LawResult, type Undecided, untestable } from './model/failure.ts'
export {
  type Input,
  type Operation,
  type OperationId,
  operations,
  type SupportingId,
  supportingOperations,
} from './model/operation.ts'
export { type AnswerSet, type Requirement, requirementOf } from './model/requirement.ts'
export { type Call, type Caller, isUndecided, outputOf } from './runner/case/call.ts'
export type { CaseContext } from './runner/case/case-context.ts'
export type { Accounts, CleanupRule, Fixture } from './runner/case/fixture.ts'
export type { Edit } from './runner/case/real-account.ts'
export { inParallel } from './runner/in-parallel.ts'
export { constraints } from './runner/plan/constraints.ts'
export { expectAnswer, failure, type Property, property } from './runner/plan/property.ts'
export { type Catalogue, defineSuite, type Suite } from './runner/plan/suite.ts'
export { isThrottled } from './targets/pacing/throttled.ts'
